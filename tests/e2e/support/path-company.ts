import { expect, type Page } from "@playwright/test";
import { form, heading, linkIn, mailTo, type Person, password, press } from "./path-person.ts";

export type Company = { name: string; siret: string; city: string };
/** What the committee says of each competency: acquired, but for those named. */
export type Levels = Record<
  string,
  { level: "En cours d’acquisition" | "Non acquise"; comment: string }
>;

/** The secretariat registers the company and invites who answers for it. */
export async function registerCompany(
  secretariat: Page,
  company: Company,
  manager: Person,
): Promise<void> {
  await secretariat.goto("/secretariat/entreprises");
  const opened = form(secretariat, "Enregistrer une entreprise");
  await opened.getByLabel("Nom de l’entreprise").fill(company.name);
  await opened.getByLabel("SIRET").fill(company.siret);
  await opened.getByLabel("1672").check();
  await opened.getByLabel("Commune").fill(company.city);
  await opened.getByLabel("Prénom et nom de la personne responsable").fill(manager.name);
  await opened.getByLabel("Son adresse électronique").fill(manager.email);
  await opened.getByRole("button", { name: "Enregistrer et inviter" }).click();
  await expect(heading(secretariat, company.name)).toBeVisible();
}

export async function inviteEvaluator(manager: Page, { name, email }: Person): Promise<void> {
  await manager.goto("/entreprise/equipe");
  const opened = form(manager, "Inviter dans l’équipe");
  await opened.getByLabel("Prénom et nom").fill(name);
  await opened.getByLabel("Adresse électronique").fill(email);
  await opened.getByLabel(/^Évaluat/).check();
  await opened.getByRole("button", { name: "Inviter" }).click();
  await expect(manager.getByRole("list", { name: "Équipe" })).toContainText(name);
}

/** Registers a person for every block offered, with the options named; gives the address of the dossier. */
export async function registerCandidate(
  manager: Page,
  { name, email }: Person,
  options: readonly string[],
): Promise<string> {
  await manager.goto("/entreprise");
  await manager.getByRole("link", { name: "Inscrire un candidat" }).click();
  const opened = form(manager, "Inscrire un candidat");
  await opened.getByLabel("Prénom et nom").fill(name);
  await opened.getByLabel("Adresse électronique").fill(email);
  for (const option of options) await opened.getByLabel(option, { exact: true }).check();
  await opened.getByRole("button", { name: "Inscrire" }).click();
  await expect(heading(manager, name)).toBeVisible();
  return new URL(manager.url()).pathname;
}

export async function constituteCommittee(
  manager: Page,
  dossier: string,
  { chair, member }: { chair: Person; member: Person },
): Promise<void> {
  await manager.goto(dossier);
  await manager.getByRole("link", { name: "Constituer le comité" }).click();
  const opened = form(manager, "Constituer le comité");
  await opened.getByRole("combobox", { name: chair.name }).selectOption("Manager de proximité");
  await opened.getByRole("combobox", { name: member.name }).selectOption("Tuteur ou tutrice");
  await opened.getByRole("radio", { name: chair.name }).check();
  await opened.getByRole("button", { name: "Constituer le comité" }).click();
  await expect(manager.getByRole("list", { name: "Membres du comité" })).toContainText(chair.name);
}

/** Opens the grids from the mail that asked for it; gives their address. */
export async function openGrids(evaluator: Page, person: Person): Promise<string> {
  const mail = await mailTo(person, /vous siégez dans un comité d’évaluation/);
  await evaluator.goto(linkIn(mail.text));
  await expect(heading(evaluator, "Grilles d’évaluation")).toBeVisible();
  return new URL(evaluator.url()).pathname;
}

/** Assesses the competencies still without a level, so many at most, one after the other from what is missing. */
export async function assess(
  evaluator: Page,
  grids: string,
  levels: Levels,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  await evaluator.goto(grids);
  const missing = evaluator.getByRole("region", { name: "Avancement" }).getByRole("link");
  const codes = (await missing.allInnerTexts()).slice(0, most);
  for (const code of codes) {
    await missing.and(evaluator.getByText(code, { exact: true })).click();
    const { level = "Acquise", comment = "" } = levels[code] ?? {};
    const opened = form(evaluator, "Niveau de la compétence");
    await opened.getByLabel(level, { exact: true }).check();
    await opened.getByLabel("Commentaire").fill(comment);
    await press(opened.getByRole("button", { name: "Enregistrer", exact: true }));
    await evaluator.goto(grids);
  }
}

export async function closeGrids(chair: Page, grids: string): Promise<void> {
  await chair.goto(grids);
  await chair.getByRole("button", { name: "Clore les grilles" }).click();
  await expect(chair.getByRole("button", { name: "Signer" })).toBeVisible();
}

export async function signGrids(evaluator: Page, grids: string): Promise<void> {
  await evaluator.goto(grids);
  const opened = form(evaluator, "Signer les grilles");
  await opened.getByLabel("Votre mot de passe").fill(password);
  await opened.getByRole("button", { name: "Signer" }).click();
  await expect(opened).toBeHidden();
}

export async function transmit(chair: Page, grids: string): Promise<void> {
  await chair.goto(grids);
  const transmission = form(chair, "Transmettre au secrétariat");
  await transmission.getByRole("button", { name: "Transmettre au secrétariat" }).click();
  await expect(transmission).toBeHidden();
}
