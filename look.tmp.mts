import { chromium } from "@playwright/test";
import { browserLaunch } from "./tests/support/browser.ts";
const out = "/tmp/w/kind/shots"; import { mkdirSync } from "node:fs"; mkdirSync(out,{recursive:true});
const browser = await chromium.launch(await browserLaunch());
const base = "http://localhost:3311";
const session = async (email: string, width = 1280, locale="en-US") => {
  const c = await browser.newContext({ baseURL: base, viewport: { width, height: 900 }, locale });
  const p = await c.newPage(); p.setDefaultTimeout(60000); p.on("pageerror", (e)=>console.log("PAGEERROR", e.message));  p.on("console", (m)=>{ if (m.type()==="error") console.log("CONSOLE", m.text().slice(0,300)); });
  await p.goto("/connexion"); await p.getByLabel("Adresse électronique").fill(email); await p.getByLabel("Mot de passe").fill("Demo-CRCA-2026"); await p.getByRole("button",{name:"Se connecter"}).click(); await p.waitForURL((u)=>!u.pathname.startsWith("/connexion"));
  return p;
};
const what = process.argv[2];
if (what === "doubles") {
  const p = await session("secretariat@demo.example");
  await p.goto("/secretariat"); 
  for (const w of [1280, 360]) { await p.setViewportSize({width:w,height:900}); await p.goto("/secretariat"); await p.waitForTimeout(800); await p.screenshot({path:`${out}/home-${w}.png`, fullPage: true}); }
  const hrefs = await p.locator("main a[href*='/secretariat/candidatures/']").evaluateAll((as)=>as.map((a)=>[a.textContent, a.getAttribute("href")]));
  console.log(hrefs.slice(0,8));
  const first = hrefs.find(([t])=>/CRCA/.test(t??""))?.[1] ?? "";
  for (const w of [1280, 360]) { await p.setViewportSize({width:w,height:900}); await p.goto(first); await p.waitForTimeout(1500); await p.screenshot({path:`${out}/pair-${w}.png`, fullPage: true}); 
    for (const s of await p.locator("summary", {hasText: /Ce sont deux|même personne/}).all()) await s.click();
    await p.waitForTimeout(300); await p.screenshot({path:`${out}/pair-open-${w}.png`, fullPage: true}); }
}
if (what === "dates") {
  const p = await session("secretariat@demo.example", 1280);
  for (const [n, path] of [["session","/secretariat/sessions"],["institution","/secretariat/jury"]] as const) { await p.goto(path); await p.waitForTimeout(800); console.log(n, p.url(), await p.locator("h1").textContent()); }
  const a = await session("admin@demo.example", 1280);
  for (const w of [1280, 360]) { await a.setViewportSize({width:w,height:800}); await a.goto("/administration/journal?du=14/01/2026"); await a.waitForTimeout(1500); await a.screenshot({path:`${out}/journal-${w}.png`}); }
}
await browser.close();
