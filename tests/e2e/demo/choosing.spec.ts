import { expect, test } from "@playwright/test";
import { addressesOf } from "../../support/served.ts";
import { faultsOf, inspectedPage } from "../support/inspection.ts";

const [portal = ""] = addressesOf("demo");
const PAGE = `${portal}/choisir-ma-voie`;
const SEND = "Voir ce qui me convient";

test("four answers choose a route without a script, stand in the address alone and leave nothing", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(portal);
  await page.getByRole("link", { name: /Laquelle pour moi/ }).click();
  await page.getByLabel("En recherche d’emploi").check();
  await page.getByLabel("Oui, il est de la branche").check();
  await page.getByLabel("Bloc 1").check();
  await page.getByRole("button", { name: SEND }).click();

  const told = page.locator("#reponse");
  await expect(told).toContainText("Choisissez ce que vous pouvez montrer");
  await expect(told).toContainText("2 réponses sont à corriger");
  await expect(page.getByLabel("Bloc 1")).toBeChecked();
  await expect(page.getByRole("group", { name: /employeur/ })).toContainText(
    "Votre situation est sans employeur",
  );
  await page.getByLabel("L’un et l’autre").check();
  await page.getByLabel("Je n’ai pas d’employeur").check();
  await page.getByRole("button", { name: SEND }).click();

  await expect(told.getByRole("heading", { level: 3 })).toHaveText([
    "La validation des acquis de l’expérience (VAE)",
    "Ce qu’il vous reste à demander",
  ]);
  await expect(told.getByRole("listitem")).toHaveText([/^Bloc 2/]);
  expect(new URL(page.url()).searchParams.getAll("situation")).toEqual(["recherche"]);
  expect(await context.cookies()).toEqual([]);
  await told.getByRole("link", { name: "les effacer" }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.locator("form :checked")).toHaveCount(0);
  await context.close();
});

test("the answered page and the refused one are sound", async ({ browser }) => {
  const page = await inspectedPage(await browser.newContext());
  const answered = "situation=salarie&employeur=assurance&blocs=incertain&atouts=travail";
  expect(await faultsOf(page, `${PAGE}?${answered}`)).toEqual([]);
  expect(await faultsOf(page, `${PAGE}?situation=roi&blocs=aucun&blocs=incertain`)).toEqual([]);
});
