import { chromium } from "@playwright/test";
import { homedir } from "node:os";
import { browserLaunch } from "./tests/support/browser.ts";
const base = "http://localhost:3301";
const browser = await chromium.launch(await browserLaunch());
const PASSWORD = "Demo-CRCA-2026";
const who = process.argv[2]!; const paths = process.argv.slice(3);
for (const width of [360, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: "fr-FR", timezoneId: "Europe/Paris" });
  await page.goto(`${base}/connexion`);
  await page.getByLabel("Adresse électronique").fill(`${who}@demo.example`);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: /connecter/i }).click();
  await page.waitForURL((u) => !u.pathname.includes("connexion"), { timeout: 60000 });
  for (const [i, path] of paths.entries()) {
    await page.goto(base + path, { waitUntil: "load", timeout: 60000 });
    for (const d of await page.locator("details:not([open]) > summary").all()) if (process.env.OPEN) await d.click().catch(() => {});
    await page.screenshot({ path: `/tmp/w/shots/${who}-${i}-${width}.png`, fullPage: true });
    console.log(width, path, await page.title());
  }
  await page.close();
}
await browser.close();
