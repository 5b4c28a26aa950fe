import { existsSync } from "node:fs";
import { registerHooks } from "node:module";

const root = new URL("../../../", import.meta.url);
const isOurs = (url: string | undefined) =>
  Boolean(url?.startsWith(root.href)) && !url?.includes("/node_modules/");

/** Where a specifier of ours points, as the bundler would read it: `@/` is the repository. */
function address(specifier: string, parent: string | undefined): URL | undefined {
  if (specifier.startsWith("@/")) return new URL(specifier.slice(2), root);
  if (/^\.\.?\//.test(specifier) && isOurs(parent)) return new URL(specifier, parent);
  return undefined;
}

/** Lets plain Node read the application's modules: without `.ts`, on the server's side of React, JSON as it stands. */
registerHooks({
  resolve(specifier, context, next) {
    const conditions = [...new Set([...context.conditions, "react-server"])];
    const url = address(specifier, context.parentURL);
    if (!url) return next(specifier, { ...context, conditions });
    const found = [`${url.href}.ts`, url.href].find((href) => existsSync(new URL(href)));
    return next(found ?? url.href, { ...context, conditions });
  },
  load(url, context, next) {
    const isJson = isOurs(url) && url.endsWith(".json");
    return next(url, isJson ? { ...context, importAttributes: { type: "json" } } : context);
  },
});
