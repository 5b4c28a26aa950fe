import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The unit tests of rules alone: those of the house read the code itself, which is full of mutants here. */
export default defineConfig({
  root,
  resolve: { alias: { "@/": root, "server-only": `${root}node_modules/server-only/empty.js` } },
  test: {
    include: ["tests/unit/**/*.test.ts"],
    exclude: ["tests/unit/{design,documentation,form,house,rights,run}/**"],
    testTimeout: 60_000,
    isolate: false,
  },
});
