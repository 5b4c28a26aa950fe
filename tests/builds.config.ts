import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserLaunch } from "./support/browser.ts";

/** The long form of what `e2e/demo/late-forms.spec.ts` shows in seconds: the portal is really built twice. */
export default defineConfig({
  testDir: "builds",
  outputDir: `${fileURLToPath(new URL("..", import.meta.url))}/.data/builds-output`,
  workers: 1,
  reporter: "list",
  timeout: 900_000,
  expect: { timeout: 20_000 },
  use: { actionTimeout: 30_000, navigationTimeout: 30_000, locale: "fr-FR" },
  projects: [{ name: "builds", use: { launchOptions: await browserLaunch() } }],
});
