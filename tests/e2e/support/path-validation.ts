import { expect, type Page } from "@playwright/test";
import { form, nextStep } from "./path-person.ts";

const situation = {
  "Titre de la situation": "Une cliente change de véhicule en cours de contrat",
  "Le contexte":
    "Au plateau téléphonique, avec ma délégation de gestion, une cliente appelle avant l’achat.",
  "Ce que vous avez fait":
    "J’ai vérifié le contrat, comparé deux formules, expliqué la franchise et établi l’avenant.",
  "Le résultat": "L’avenant est parti le jour même, la cliente a gardé son bonus.",
  "Ce que vous en avez retiré": "Je reformule désormais le besoin avant de proposer une formule.",
};

const presentation = "Conseillère depuis trois ans, je souhaite faire reconnaître mon métier.";

/** One work situation for each requested block and a presentation, then the whole file, sworn to be one's own (R31). */
export async function fileValidation(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/validation`);
  const situations = page.getByRole("region", { name: "Vos situations de travail" });
  const blocks = await situations.getByRole("link").allInnerTexts();
  for (const block of blocks) {
    await situations.getByRole("link", { name: block }).click();
    await writeSituation(page);
  }
  await expect(situations).toContainText(`${blocks.length} sur ${blocks.length}`);
  await expect(situations).toContainText(/1 compétence sur \d+ illustrée/);
  await present(page);
  await page.getByRole("link", { name: "Vérifier et déposer" }).click();
  const filing = form(page, "Déposer mon dossier de validation");
  await filing.getByLabel(/Je certifie sur l’honneur/).check();
  await filing.getByRole("button", { name: "Déposer mon dossier" }).click();
  await expect(
    page.getByRole("heading", { name: "Votre dossier de validation est déposé" }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Télécharger le récépissé" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Télécharger le dossier entier" })).toBeVisible();
  await page.getByRole("link", { name: "Suivre ma candidature" }).click();
  await expect(nextStep(page, "Le secrétariat vérifie votre dossier de validation")).toBeVisible();
}

async function present(page: Page): Promise<void> {
  await page.getByRole("link", { name: /ma présentation$/ }).click();
  await page.getByLabel("Vous et votre parcours").fill(presentation);
  await page.getByRole("button", { name: "Enregistrer la présentation" }).click();
  await expect(page.getByText(presentation)).toBeVisible();
}

async function writeSituation(page: Page): Promise<void> {
  const written = form(page, "Situation de travail");
  for (const [label, text] of Object.entries(situation)) await written.getByLabel(label).fill(text);
  const sought = written.getByText("Ce que le jury cherche").first();
  if (await sought.isVisible()) await sought.click(); // folded where there is no room beside the text
  await written.locator(".beside").getByRole("checkbox").first().check();
  await written.getByRole("button", { name: "Enregistrer" }).click();
}
