import { expect, type Page } from "@playwright/test";
import { parisDay } from "../../../lib/platform/shared/calendar.ts";
import { ofName } from "../../../lib/platform/shared/of-name.ts";
import { form, heading, nextStep, type Person, press } from "./path-person.ts";

export const placeOfInterview = "Salle Mirabeau, 5 rue de Milan, Paris";

/** A session sitting today; gives its address in the secretariat's space. */
export async function planSession(secretariat: Page): Promise<string> {
  await secretariat.goto("/secretariat/sessions");
  await secretariat.getByRole("link", { name: "Nouvelle session" }).click();
  await secretariat.getByLabel("Jour").fill(parisDay(new Date()));
  await secretariat.getByLabel("Heure").fill("9 h 30");
  await secretariat.getByLabel("Lieu").fill("5 rue de Milan, Paris");
  await secretariat.getByRole("button", { name: "Créer la session" }).click();
  await expect(heading(secretariat, "Rôle de la session")).toBeVisible();
  return new URL(secretariat.url()).pathname.replace(/\/role$/, "");
}

/** Puts candidates on the docket, sets the interview of those who come by the VAE, and summons everybody. */
export async function summon(
  secretariat: Page,
  session: string,
  candidates: readonly { person: Person; interviewAt?: string }[],
): Promise<void> {
  await secretariat.goto(`${session}/role`);
  const ready = form(secretariat, "Inscrire au rôle");
  for (const { person } of candidates) await ready.getByLabel(person.name).check();
  await ready.getByRole("button", { name: "Inscrire au rôle" }).click();
  for (const { person, interviewAt } of candidates) {
    await expect(
      secretariat.getByRole("heading", { name: new RegExp(`^\\d+\\. ${person.name}`) }),
    ).toBeVisible();
    if (interviewAt) await setInterview(secretariat, person, interviewAt);
  }
  await secretariat.getByRole("link", { name: "Revenir à la session" }).click();
  await secretariat.getByRole("button", { name: "Convoquer", exact: true }).click();
  await expect(nextStep(secretariat, "Relevez les présences")).toBeVisible();
}

async function setInterview(secretariat: Page, { name }: Person, time: string): Promise<void> {
  const interview = form(secretariat, `Entretien ${ofName(name)}`);
  await interview.getByLabel("Heure").fill(time);
  await interview.getByLabel("Lieu").fill(placeOfInterview);
  await interview.getByRole("button", { name: "Fixer l’entretien" }).click();
  const entry = secretariat.getByRole("region", { name: new RegExp(`^\\d+\\. ${name}`) });
  await expect(entry).toContainText(`Entretien à ${time.replace(":", " h ")}`);
}

/** On the day: who came, who presides. */
export async function recordSitting(
  secretariat: Page,
  session: string,
  members: readonly Person[],
  president: Person,
): Promise<void> {
  await secretariat.goto(session);
  await secretariat.getByRole("link", { name: "Tenir la séance" }).click();
  await expect(secretariat.getByText("La composition ne permet pas de siéger.")).toBeVisible();
  const presence = form(secretariat, "Présences");
  for (const { name } of members) await presence.getByLabel(name).selectOption("PRESENT");
  await presence.getByRole("button", { name: "Enregistrer les présences" }).click();
  const chair = form(secretariat, "Présidence de la séance").getByLabel("Qui préside");
  const presiding = chair.getByRole("option", { name: president.name });
  await chair.selectOption(await presiding.getAttribute("value"));
  await secretariat.getByRole("button", { name: "Enregistrer qui préside" }).click();
  await expect(secretariat.getByText("La composition permet de siéger.")).toBeVisible();
}

export async function recordInterview(
  secretariat: Page,
  session: string,
  { name }: Person,
): Promise<void> {
  await secretariat.goto(`${session}/seance`);
  const interview = form(secretariat, `Entretien ${ofName(name)}`);
  await interview.getByLabel("L’entretien a eu lieu").check();
  await press(interview.getByRole("button", { name: "Enregistrer l’entretien" }));
}

export async function drawUpMinutes(secretariat: Page, session: string): Promise<void> {
  await secretariat.goto(session);
  await secretariat.getByRole("button", { name: "Établir le procès-verbal" }).click();
  await expect(nextStep(secretariat, "Le procès-verbal est à signer")).toBeVisible();
}
