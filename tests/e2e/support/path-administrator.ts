import { expect, type Page } from "@playwright/test";
import { addMonths, formatDay, isCalendarDay } from "../../../lib/platform/shared/calendar.ts";
import { runOn } from "../../support/served.ts";
import { presidencySince } from "./path-institution.ts";
import {
  choosePassword,
  form,
  heading,
  linkIn,
  type Person,
  password,
  unfold,
} from "./path-person.ts";

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

/** One administrator proposes the access, with their password; the other finds it above the accounts and confirms it. */
export async function inviteToSecretariat(
  page: Page,
  second: Page,
  { name, email }: Person,
): Promise<void> {
  await page.goto("/administration/comptes/nouveau");
  await page.getByLabel("Prénom et nom").fill(name);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Secrétariat", { exact: true }).check();
  await page.getByLabel("Votre mot de passe").fill(password);
  await page.getByRole("button", { name: "Proposer cet accès" }).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirmer cet accès" })).toHaveCount(0);
  await second.goto("/administration/comptes");
  const awaited = second.getByRole("list", { name: "Accès à confirmer" });
  await awaited.getByRole("link", { name }).click();
  const grant = await unfold(second, "Confirmer l’accès au secrétariat");
  await grant.getByLabel("Votre mot de passe").fill(password);
  await grant.getByRole("button", { name: "Confirmer cet accès" }).click();
  await expect(second.getByRole("list", { name: "Accès", exact: true })).toContainText("Depuis le");
}

const PRESIDENCY_YEAR = "Premier jour d’une année de présidence, d’où se comptent les autres";

/** The mentions nobody may deduce, and those who sign: fictitious here, as the decision they are said to come from. */
const confirmed: { label: string; value?: string }[] = [
  { label: "Lieu de délivrance des certificats", value: "Paris" },
  { label: "Date de la décision d’enregistrement (RNCP41351)", value: "2025-09-24" },
  { label: "Intitulé exact au répertoire (RNCP41351)" },
  { label: PRESIDENCY_YEAR, value: presidencySince },
  { label: "Adresse postale du secrétariat", value: "26 boulevard Exemple, 75009 Paris" },
  { label: "Signataire des décisions de recevabilité", value: "Hélène Ñuñez" },
  {
    label: "Qualité du signataire des décisions de recevabilité",
    value: "Présidente de la commission",
  },
  { label: "Signataire des notifications de résultat", value: "Maud Exemple" },
  {
    label: "Qualité du signataire des notifications de résultat",
    value: "Secrétaire de la commission",
  },
];
export const SOURCE = "Décision fictive de la commission du 3 novembre 2026";

export async function confirmMentions(page: Page): Promise<void> {
  await page.goto("/administration/parametres");
  for (const setting of confirmed) await confirmSetting(page, setting);
  await expect(page.getByRole("listitem").filter({ hasText: SOURCE })).toHaveCount(
    confirmed.length,
  );
}

async function confirmSetting(page: Page, setting: (typeof confirmed)[number]): Promise<void> {
  const row = page.getByRole("listitem").filter({ has: form(page, setting.label) });
  await expect(row).toContainText("À confirmer par la branche");
  await changeSetting(page, setting);
}

/** The branch tells that the year of presidency that runs is the second one: the other side's. */
export async function turnPresidency(page: Page): Promise<void> {
  await page.goto("/administration/parametres");
  await changeSetting(page, { label: PRESIDENCY_YEAR, value: addMonths(presidencySince, -12) });
}

async function changeSetting(
  page: Page,
  { label, value }: (typeof confirmed)[number],
): Promise<void> {
  const setting = page.getByRole("listitem").filter({ has: form(page, label) });
  const opened = await unfold(page, label);
  if (value) await opened.getByLabel(/^Valeur/).fill(value);
  await opened.getByLabel("Source").fill(SOURCE);
  await opened.getByLabel("La branche a confirmé cette valeur").check();
  await opened.getByLabel("Votre mot de passe").fill(password);
  // of one confirmed before nothing on the page tells that this change is kept, but the answer
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await opened.getByRole("button", { name: "Enregistrer" }).click();
  await answered;
  await expect(setting).toContainText(/confirmé le/);
  if (value) await expect(setting).toContainText(isCalendarDay(value) ? formatDay(value) : value);
}
