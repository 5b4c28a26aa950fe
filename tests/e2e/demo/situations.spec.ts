import type { Browser, Page } from "@playwright/test";
import { demoPassword } from "../../../lib/accounts/sign-in/demo-users.ts";
import { routes } from "../../../lib/routes.ts";
import { addressesOf } from "../../support/served.ts";
import { oneValue } from "../support/portal.ts";
import { expect, test, type World } from "./world.ts";

const [portal = ""] = addressesOf("demo");

const BLOCK = `
  SELECT r."blockId" FROM "RequestedBlock" r JOIN "CompetencyBlock" b ON b.id = r."blockId"
  WHERE r."candidacyId" = $1 ORDER BY b.ordinal DESC LIMIT 1`;

/** A browser of its own, signed in on the page of a situation of an admissible candidacy. */
async function opened(browser: Browser, { subjects, people }: World, options = {}) {
  const { candidacyId: id } = subjects.admissible;
  const blockId = await oneValue("demo", BLOCK, [id]);
  const context = await browser.newContext(options);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(portal + routes.workSituation(id, blockId));
    if (page.url().includes("/connexion")) {
      await page.getByLabel("Adresse électronique").fill(people.admissible.self);
      await page.getByLabel("Mot de passe").fill(demoPassword);
      await page.getByRole("button", { name: "Se connecter" }).click();
    }
    await expect(title(page)).toBeVisible();
    return page;
  };
  return { context, open };
}

const title = (page: Page) => page.getByLabel("Titre de la situation");
const line = (page: Page) => page.locator("form p[aria-hidden]");
const boxes = (page: Page) => page.locator(".beside").getByRole("checkbox");

test("what a situation shows is ticked beside the text, saved with it, and counted", async ({
  browser,
  world,
}) => {
  const { context, open } = await opened(browser, world);
  const page = await open();
  const column = page.locator(".beside");
  await title(page).fill("Un dégât des eaux");
  await boxes(page).first().check();
  await expect(column).toContainText(/[1-9]\d* compétences? sur \d+ illustrées?/);
  await expect(line(page)).toHaveText(/^Enregistré/);
  const actions = page.getByLabel("Ce que vous avez fait");
  await actions.fill("J’ai rappelé l’assurée au 06 12 34 56 78.");
  await expect(page.getByText(/^9 mots, \d+ caractères$/)).toBeVisible();
  await expect(page.getByText("On dirait un numéro de téléphone")).toBeVisible();
  await actions.scrollIntoViewIfNeeded();
  await expect(boxes(page).first()).toBeInViewport();
  await page.reload();
  await expect(boxes(page).first()).toBeChecked();
  await context.close();
});

test("a tick that never left is kept on the device, and taken up again in words", async ({
  browser,
  world,
}) => {
  const { context, open } = await opened(browser, world);
  const page = await open();
  await title(page).fill("Un avenant");
  await expect(line(page)).toHaveText(/^Enregistré/);
  await context.setOffline(true);
  const last = boxes(page).last();
  const [was, label = ""] = [await last.isChecked(), await last.getAttribute("value")];
  await last.click();
  await expect(line(page)).toContainText("Votre texte est gardé sur cet appareil.");
  await page.close();
  await context.setOffline(false);
  const again = await open();
  const found = again.getByText("Cochez ce que cette situation montre").first();
  await expect(found).toBeVisible();
  expect(await found.locator("..").textContent()).not.toContain(label);
  await again.getByRole("button", { name: "Reprendre ce texte" }).click();
  await expect(boxes(again).last()).toBeChecked({ checked: !was });
  await expect(line(again)).toHaveText(/^Enregistré/);
  await context.close();
});

test("without scripts a situation is written, ticked, added and taken out all the same", async ({
  browser,
  world,
}) => {
  const { context, open } = await opened(browser, world, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await open();
  await page.getByText("Ce que le jury cherche").first().click();
  await boxes(page).first().check();
  await title(page).fill("Sans script");
  await page.getByText("Lire un exemple").first().click();
  await expect(page.getByText("Un lundi de novembre")).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.waitForURL(/\/validation$/);
  await expect(page.getByText("Sans script")).toBeVisible();
  const written = await open();
  await written.getByRole("button", { name: "Ajouter une autre situation" }).click();
  await expect(title(written)).toHaveValue("");
  await written.getByRole("button", { name: "Placer avant la précédente" }).click();
  await written.waitForURL(/\/validation$/);
  const first = await open();
  await expect(title(first)).toHaveValue("");
  await first.getByText("Retirer cette situation").first().click();
  await first.getByRole("button", { name: "Retirer cette situation" }).click();
  await first.waitForURL(/\/validation$/);
  await expect((await open()).getByLabel("Titre de la situation")).toHaveValue("Sans script");
  await context.close();
});
