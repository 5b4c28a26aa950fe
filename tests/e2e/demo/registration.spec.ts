import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { demoPassword } from "../../../lib/accounts/demo-accounts.ts";
import { password } from "./newcomer.ts";

test("a newcomer to the demonstration confirms the address from the link that the secretariat sees", async ({
  browser,
  page,
}) => {
  const name = `Ana ${randomUUID()}`;
  await page.goto("/inscription");
  await page.getByLabel("Prénom et nom").fill(name);
  await page.getByLabel("Adresse électronique").fill(`${randomUUID()}@exemple.fr`);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByLabel("J’ai lu l’information sur mes données personnelles").check();
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await expect(page.getByText("Ouvrez votre messagerie")).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await desk.goto(new URL("/connexion", page.url()).href);
  await desk.getByLabel("Adresse électronique").fill("secretariat@demo.example");
  await desk.getByLabel("Mot de passe").fill(demoPassword);
  await desk.getByRole("button", { name: "Se connecter" }).click();
  await desk.getByRole("link", { name: "Envois" }).click();
  await desk.getByRole("row", { name }).getByRole("link").click();
  const link = desk.getByRole("link", { name: "Confirmer mon adresse" });

  await page.goto((await link.getAttribute("href")) ?? "");
  await page.getByLabel("Votre mot de passe").fill(password);
  await page.getByRole("button", { name: "Confirmer mon adresse" }).click();
  await expect(page.getByRole("heading", { name: "Mes candidatures", level: 1 })).toBeVisible();
});
