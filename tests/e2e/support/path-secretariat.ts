import { expect, type Page } from "@playwright/test";
import { nextStep, password, unfold } from "./path-person.ts";

/** Finds a candidacy by its number in the list, opens it, and gives its address. */
export async function openDossier(page: Page, number: string): Promise<string> {
  await page.goto("/secretariat");
  await page.getByRole("link", { name: "Toutes les candidatures" }).click();
  await page.getByLabel("Nom, numéro ou adresse").fill(number);
  await page.getByRole("button", { name: "Chercher" }).click();
  await page
    .getByRole("table", { name: "Candidatures" })
    .getByRole("link", { name: number })
    .click();
  await expect(page.getByText(`Candidature : ${number}`)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Asks for a proof; the clock stops until the candidate has answered. */
export async function requestPiece(page: Page, dossier: string, piece: string): Promise<void> {
  await page.goto(dossier);
  const asked = await unfold(page, "Demander des pièces");
  await asked.getByLabel("Justificatifs d’expérience").fill(piece);
  await asked.getByRole("button", { name: "Demander des pièces" }).click();
  await expect(nextStep(page, "Le candidat doit fournir des pièces")).toBeVisible();
}

export async function declareComplete(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await (await unfold(page, "Déclarer la demande complète")).getByRole("button").click();
  await expect(nextStep(page, "Décidez de la recevabilité")).toBeVisible();
}

/** Admissible, with the analysis of each block; the identity is checked against its document on the way. */
export async function declareAdmissible(
  page: Page,
  dossier: string,
  analysis: string,
): Promise<void> {
  await analyseBlocks(page, dossier, analysis);
  const decision = await unfold(page, "Déclarer la demande recevable");
  const document = decision.getByLabel("Pièce d’identité contrôlée");
  if (await document.isVisible()) await document.selectOption("Carte nationale d’identité");
  await decision.getByLabel("Signataire", { exact: true }).fill("Hélène Ñuñez");
  await decision.getByLabel("Qualité du signataire").fill("Présidente de la commission");
  await decision.getByLabel("Votre mot de passe").fill(password);
  await decision.getByRole("button", { name: "Déclarer la demande recevable" }).click();
  await expect(nextStep(page, "Le candidat rédige son dossier de validation")).toBeVisible();
}

/** Each block that is asked for, one after the other: each is kept before the next is opened. */
async function analyseBlocks(page: Page, dossier: string, text: string): Promise<void> {
  await page.goto(dossier);
  const blocks = page.locator("summary", { hasText: /^Analyser le bloc/ });
  for (const index of (await blocks.all()).keys()) {
    await blocks.nth(index).click();
    const form = blocks.nth(index).locator("xpath=..").getByRole("form");
    await form.getByLabel(/^Analyse du bloc/).fill(text);
    await form.getByRole("combobox").first().selectOption("Couverte");
    await form.getByRole("button", { name: "Enregistrer l’analyse" }).click();
    await expect(blocks.nth(index)).toContainText("1 compétence examinée");
  }
}

/** A request that needs no question: complete, then admissible. */
export async function admit(page: Page, number: string): Promise<string> {
  const dossier = await openDossier(page, number);
  await declareComplete(page, dossier);
  await declareAdmissible(
    page,
    dossier,
    "L’expérience couvre le bloc ; l’autonomie reste à montrer au jury.",
  );
  return dossier;
}

export async function acceptValidation(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await page.getByRole("button", { name: "Accepter le dossier de validation" }).click();
  await expect(nextStep(page, "Inscrivez cette candidature à une session")).toBeVisible();
}

/** At work: the identity is compared with its document, then the assessment opens. */
export async function openAssessment(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await page.getByLabel("Pièce d’identité contrôlée").selectOption("Passeport");
  await page.getByRole("button", { name: "Identité contrôlée : ouvrir l’évaluation" }).click();
  await expect(nextStep(page, "Comité à constituer")).toBeVisible();
}

export async function acceptAssessment(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await page.getByRole("button", { name: "Accepter l’évaluation" }).click();
  await expect(nextStep(page, "Prête pour le jury")).toBeVisible();
}

/** What can be issued is listed by candidacy; the password is asked for again. */
export async function issue(page: Page, number: string, words: string): Promise<void> {
  await page.goto("/secretariat/certificats");
  const due = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: `Candidature ${number}` }) });
  await due.getByText(`Délivrer : ${words}`).first().click();
  await due.getByLabel("Votre mot de passe").fill(password);
  await due.getByRole("button", { name: "Délivrer", exact: true }).click();
  await expect(due).toBeHidden();
}
