import { globSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { actionDefinitions } from "@/lib/actions/define-action";
import { uploadDefinitions } from "@/lib/actions/define-upload";

const modules = globSync("{lib/**/*.actions.ts,app/api/depots/**/route.ts}");
for (const file of modules) await import(/* @vite-ignore */ resolve(file));

test("every action", () => {
  console.log([...actionDefinitions.keys()].join(" "));
  console.log([...uploadDefinitions.keys()].join(" "));
  expect(modules.length).toBeGreaterThan(0);
});
