import { chromium } from "playwright";
import { browserLaunch } from "./tests/support/browser.ts";
const base = "http://localhost:3301";
const browser = await chromium.launch(await browserLaunch());
const who = process.argv[2]; 
const pages = process.argv.slice(3);
for (const width of [1280, 360]) {
  const ctx = await browser.newContext({ viewport: { width, height: 800 }, locale: "fr-FR" });
  const page = await ctx.newPage();
  page.on("pageerror", (e) => console.log("ERR", e.message));
  await page.goto(base + "/connexion");
  await page.getByLabel("Adresse électronique").fill(who);
  await page.getByLabel("Mot de passe").fill("Demo-CRCA-2026");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((u) => !u.pathname.startsWith("/connexion"));
  if (pages[0] === "draft") {
    await page.goto(base + "/candidat");
    const href = await page.locator("main a[href^='/candidat/candidatures/0']").first().getAttribute("href");
    console.log(href);
    for (const p of ["", "/nature", "/situation", "/formation", "/experiences", "/pieces", "/verification"]) {
      await page.goto(base + href + p); await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/w/s${p.replace("/", "-")}-${width}.png`, fullPage: true });
    }
    await page.goto(base + href + "/experiences");
    await page.getByRole("link", { name: /Modifier/ }).first().click();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/w/s-experience-${width}.png`, fullPage: true });
    await page.goto(base + "/candidat/identite");
    await page.getByRole("combobox", { name: "Commune ou ville de naissance" }).fill("st den");
    await page.waitForTimeout(800);
    await page.screenshot({ path: `/tmp/w/s-identite-${width}.png`, fullPage: true });
  } else for (const [i, p] of pages.entries()) { await page.goto(base + p); await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/w/p${i}-${width}.png`, fullPage: true }); }
  await ctx.close();
}
await browser.close();
