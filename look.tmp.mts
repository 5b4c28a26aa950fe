import { chromium } from "@playwright/test";
import { browserLaunch } from "./tests/support/browser.ts";
const out = "/tmp/w/kind/shots"; import { mkdirSync } from "node:fs"; mkdirSync(out,{recursive:true});
const browser = await chromium.launch(await browserLaunch());
const base = "http://localhost:3311";
const session = async (email: string, width = 1280, locale="en-US") => {
  const c = await browser.newContext({ baseURL: base, viewport: { width, height: 900 }, locale });
  const p = await c.newPage(); p.setDefaultTimeout(60000); p.on("pageerror", (e)=>console.log("PAGEERROR", e.message));  p.on("console", (m)=>{ if (m.type()==="error") console.log("CONSOLE", m.text().replace(/[\s\S]*which is hidden|(\n\s*<[A-Z]\w+[^\n]*)/g,"").slice(0,1800)); });
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
  const a = await session("admin@demo.example", 1280);
  for (const w of [1280, 360]) { await a.setViewportSize({width:w,height:800}); await a.goto("/administration/journal?du=14/01/2026"); await a.waitForTimeout(1500); await a.screenshot({path:`${out}/journal-${w}.png`}); }
  console.log(await a.getByRole("button",{name:"Calendrier : Du"}).count());
  await a.getByLabel("Au", {exact:true}).fill("3 avril 2027"); console.log("words", await a.getByRole("status").allTextContents());
  await a.getByRole("button",{name:"Calendrier : Du"}).click(); await a.waitForTimeout(500); await a.keyboard.press("ArrowRight"); await a.keyboard.press("Enter"); await a.waitForTimeout(500);
  console.log("picked", await a.getByLabel("Du", {exact:true}).inputValue());
  await a.screenshot({path:`${out}/journal-typed.png`});
  await a.getByRole("button",{name:"Chercher"}).click(); await a.waitForURL(/au=/); console.log(a.url());
  const p = await session("secretariat@demo.example", 1280);
  await p.goto("/secretariat/organisations"); await p.waitForTimeout(800); console.log(p.url(), await p.locator("h1").textContent());
  await p.goto("/secretariat/sessions/nouvelle"); await p.waitForTimeout(1500); console.log(p.url(), await p.locator("h1").textContent());
  for (const w of [1280, 360]) { await p.setViewportSize({width:w,height:800}); await p.screenshot({path:`${out}/session-${w}.png`}); }
}
if (what === "conflict") {
  const p = await session("candidat.vae@demo.example", 360);
  await p.goto("/candidat/identite"); console.log(await p.locator("h1").textContent());
  const a = await session("admin@demo.example", 360); const b = await a.context().newPage();
  for (const t of [a,b]) { await t.goto("/administration/parametres"); }
  for (const [t, text] of [[a,"Un texte"],[b,"Un autre texte"]] as const) {
    const d = t.locator("form", { has: t.locator("textarea[name=value]") }).first(); await d.locator("summary").click(); await d.locator("textarea[name=value]").fill(text); await d.getByLabel("Source").fill("Source de "+text); await d.getByLabel("Votre mot de passe").fill("Demo-CRCA-2026"); await d.getByRole("button",{name:"Enregistrer"}).click(); await t.waitForTimeout(4000);
  }
  await b.screenshot({path:`${out}/conflict-360.png`, fullPage:false});
  const f = b.locator("form", { has: b.getByRole("alert") }).first(); await f.scrollIntoViewIfNeeded(); await f.screenshot({path:`${out}/conflict-form-360.png`});
  await f.getByRole("button",{name:/Prendre l’autre.*Valeur/}).click(); await f.screenshot({path:`${out}/conflict-form-360b.png`});
  console.log(await f.locator("textarea[name=value]").inputValue());
}
if (what === "long") {
  const p = await session("secretariat@demo.example", 1280);
  await p.goto("/secretariat/candidatures?q=Renaudin"); const h = await p.locator("main a[href*='/secretariat/candidatures/']").first().getAttribute("href"); await p.goto(h!); await p.waitForTimeout(1500);
  console.log("folded", await p.locator("details.long-text").count());
  const d = p.locator("details.long-text").first();
  if (await d.count()) { await d.scrollIntoViewIfNeeded(); await p.screenshot({path:`${out}/long.png`}); await d.locator("summary").click(); await p.screenshot({path:`${out}/long-open.png`}); await d.locator("summary").click();
  const shown = () => d.locator("p").evaluate((e)=>e.checkVisibility({contentVisibilityAuto:true}) && e.getBoundingClientRect().height);
  console.log("screen", await shown()); await p.emulateMedia({media:"print"}); console.log("print", await shown(), await d.locator("summary").isVisible()); }
}
await browser.close();
