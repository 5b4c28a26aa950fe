import { expect, type Locator, type Page } from "@playwright/test";
import { addDays, parisDay } from "../../../lib/platform/shared/calendar.ts";
import { form, heading, type Person, password, unfold } from "./path-person.ts";

export type Organisation = {
  side: "Collège des employeurs" | "Collège des salariés";
  name: string;
  acronym: string;
};
export type Member = Person & { gender: "Femme" | "Homme"; employer: string; siret: string };

const since = addDays(parisDay(new Date()), -300);
const until = addDays(parisDay(new Date()), 300);

/** An organisation with one seat, in force today. */
export async function enrol(page: Page, { side, name, acronym }: Organisation): Promise<void> {
  await page.goto("/secretariat/organisations");
  const opened = form(page, "Ajouter une organisation");
  await opened.getByLabel(side).check();
  await opened.getByLabel("Nom", { exact: true }).fill(name);
  await opened.getByLabel("Sigle").fill(acronym);
  await opened.getByLabel("Source").fill("Arrêté fictif du 6 octobre 2021");
  await opened.getByLabel("Depuis le").fill(since);
  await opened.getByRole("button", { name: "Ajouter l’organisation" }).click();
  await expect(heading(page, name)).toBeVisible();
  const seat = await unfold(page, "Ajouter un siège");
  await seat.getByLabel("Nom du siège").fill("Siège 1");
  await seat.getByLabel("Depuis le").fill(since);
  await seat.getByRole("button", { name: "Ajouter ce siège" }).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Personne n’est désigné sur ce siège.")).toBeVisible();
}

/** From the page of an organisation: its seat's titular, inside their CPNFPE mandate (R52), invited by mail. */
export async function appoint(
  page: Page,
  { name, email, gender, employer, siret }: Member,
): Promise<void> {
  const mandate = await unfold(page, "Désigner un membre : Siège 1");
  await mandate.getByLabel("Prénom et nom").fill(name);
  await mandate.getByLabel("Adresse électronique").fill(email);
  await mandate.getByLabel("Titulaire", { exact: true }).check();
  await fillPeriods(mandate);
  await mandate.getByLabel("Employeur", { exact: true }).fill(employer);
  await mandate.getByLabel("SIRET de l’employeur").fill(siret);
  await mandate.getByLabel(gender, { exact: true }).check();
  await mandate.getByLabel("Qualifié pour la certification").check();
  await mandate.getByLabel("Votre mot de passe").fill(password);
  await mandate.getByRole("button", { name: "Enregistrer le mandat" }).click();
  await expect(page.getByRole("list", { name: "Mandats, Siège 1" })).toContainText(name);
}

async function fillPeriods(mandate: Locator): Promise<void> {
  for (const of of ["au jury", "à la CPNFPE"]) {
    await mandate.getByLabel(`Début du mandat ${of}`).fill(since);
    await mandate.getByLabel(`Fin du mandat ${of}`).fill(until);
  }
}

/** Whom the jury elected presides for the period. */
export async function recordPresidency(page: Page, { name }: Person): Promise<void> {
  await page.goto("/secretariat/organisations");
  await expect(page.getByText("À parité")).toBeVisible();
  const presidency = await unfold(page, "Enregistrer une présidence");
  const member = presidency.getByRole("option", { name: new RegExp(name) });
  await presidency.getByLabel("Membre élu").selectOption(await member.getAttribute("value"));
  await presidency.getByLabel("Début de la présidence").fill(since);
  await presidency.getByLabel("Fin de la présidence").fill(until);
  await presidency.getByLabel("Votre mot de passe").fill(password);
  await presidency.getByRole("button", { name: "Enregistrer la présidence" }).click();
  await expect(page.getByRole("list", { name: "Présidences" })).toContainText(name);
}
