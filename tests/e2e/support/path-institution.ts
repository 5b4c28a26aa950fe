import { expect, type Locator, type Page } from "@playwright/test";
import { addDays, addMonths, parisDay } from "../../../lib/platform/shared/calendar.ts";
import { form, heading, type Person, password, unfold } from "./path-person.ts";

export type Organisation = {
  side: "Collège des employeurs" | "Collège des salariés";
  name: string;
  acronym: string;
};
export type Member = Person & { gender: "Femme" | "Homme"; employer: string; siret: string };

const today = parisDay(new Date());
const since = addDays(today, -300);
const until = addDays(today, 300);
/** The first day of the year of presidency that runs. */
export const presidencySince = since;
const yearEnd = addDays(addMonths(since, 12), -1);

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

type Presided = { startsOn: string; exception?: string };

async function fillPresidency(
  page: Page,
  { name }: Person,
  { startsOn, exception = "" }: Presided,
): Promise<void> {
  const presidency = await unfold(page, "Enregistrer une présidence");
  const member = presidency.getByRole("option", { name: new RegExp(name) });
  await presidency.getByLabel("Membre élu").selectOption(await member.getAttribute("value"));
  await presidency.getByLabel("Début de la présidence").fill(startsOn);
  await presidency.getByLabel("Fin de la présidence").fill(yearEnd);
  await presidency.getByLabel("Jour de l’élection par le jury").fill(since);
  await presidency.getByLabel("Motif d’une dérogation").fill(exception);
  await presidency.getByLabel("Votre mot de passe").fill(password);
  await presidency.getByRole("button", { name: "Enregistrer la présidence" }).click();
}

/** Whom the jury elected presides for the year. */
export async function recordPresidency(page: Page, person: Person): Promise<void> {
  await page.goto("/secretariat/organisations");
  await expect(page.getByText("À parité")).toBeVisible();
  await fillPresidency(page, person, { startsOn: since });
  await expect(page.getByRole("list", { name: "Présidences" })).toContainText(person.name);
}

/** A presidency that turned out to be the other side's ends yesterday, and goes on from today for the reason of the branch. */
export async function mendPresidency(page: Page, person: Person, exception: string): Promise<void> {
  await page.goto("/secretariat/organisations");
  const ending = await unfold(page, `Abréger cette présidence : ${person.name}`);
  await ending.getByLabel("Dernier jour de présidence").fill(addDays(today, -1));
  await ending.getByLabel("Votre mot de passe").fill(password);
  await ending.getByRole("button", { name: "Abréger cette présidence" }).click();
  await expect(page.getByText("La fin de la présidence est enregistrée.")).toBeVisible();
  await fillPresidency(page, person, { startsOn: today });
  await expect(page.getByText(/donnez-en le motif/).first()).toBeVisible();
  const refused = form(page, "Enregistrer une présidence");
  await refused.getByLabel("Motif d’une dérogation").fill(exception);
  await refused.getByLabel("Votre mot de passe").fill(password);
  await refused.getByRole("button", { name: "Enregistrer la présidence" }).click();
  await expect(page.getByRole("list", { name: "Présidences" })).toContainText(exception);
}
