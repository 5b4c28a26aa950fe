import { expect, type Page } from "@playwright/test";
import { runOn } from "../../support/served.ts";
import { choosePassword, form, heading, linkIn, type Person, unfold } from "./path-person.ts";

/** The terminal prints a one-use link; the administrator follows it and chooses a password. */
export async function openFirstAccount(page: Page, { email }: Person): Promise<void> {
  const said = await runOn("path", "lib/run/cli/account-admin.ts", email);
  const link = linkIn(said);
  await page.goto(link);
  await choosePassword(page);
  await page.context().clearCookies();
  await page.goto(link);
  await expect(heading(page, "Ce lien ne sert plus")).toBeVisible();
}

export async function inviteToSecretariat(page: Page, { name, email }: Person): Promise<void> {
  await page.goto("/administration/comptes/nouveau");
  await page.getByLabel("Prénom et nom").fill(name);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Secrétariat", { exact: true }).check();
  await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(heading(page, name)).toBeVisible();
}

/** The mentions nobody may deduce, and those who sign: fictitious here, as the decision they are said to come from. */
const confirmed: { label: string; value?: string }[] = [
  { label: "Lieu de délivrance des certificats", value: "Paris" },
  { label: "Signataire des certificats", value: "Hélène Ñuñez" },
  { label: "Qualité du signataire des certificats", value: "Présidente de la commission" },
  { label: "Date de la décision d’enregistrement (RNCP41351)", value: "2025-09-24" },
  { label: "Intitulé exact au répertoire (RNCP41351)" },
];
export const SOURCE = "Décision fictive de la commission du 3 novembre 2026";

export async function confirmMentions(page: Page): Promise<void> {
  await page.goto("/administration/parametres");
  for (const setting of confirmed) await confirmSetting(page, setting);
  await expect(page.getByRole("listitem").filter({ hasText: SOURCE })).toHaveCount(
    confirmed.length,
  );
}

async function confirmSetting(
  page: Page,
  { label, value }: (typeof confirmed)[number],
): Promise<void> {
  const setting = page.getByRole("listitem").filter({ has: form(page, label) });
  await expect(setting).toContainText("À confirmer par la branche");
  const opened = await unfold(page, label);
  if (value) await opened.getByLabel(/^Valeur/).fill(value);
  await opened.getByLabel("Source").fill(SOURCE);
  await opened.getByLabel("La branche a confirmé cette valeur").check();
  await opened.getByRole("button", { name: "Enregistrer" }).click();
  await expect(setting).toContainText(/Confirmé le/);
}
