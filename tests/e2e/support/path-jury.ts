import { expect, type Locator, type Page } from "@playwright/test";
import { pdfText } from "./path-files.ts";
import {
  download,
  heading,
  linkIn,
  mailTo,
  nextStep,
  type Person,
  password,
  unfold,
} from "./path-person.ts";

/** What the jury decides of a block, by its place among those asked for; reasons where it is not validated. */
export type Verdict = { validated: true } | { validated: false; reasons: string };

const entryOf = (page: Page, { name }: Person): Locator =>
  page.getByRole("region", { name: new RegExp(`^\\d+\\. ${name}`) });

/** Opens the session from the summons received by mail; gives its address in the jury's space. */
export async function answerSummons(
  page: Page,
  member: Person,
  sessionId: string,
): Promise<string> {
  const mail = await mailTo(member, "Convocation du jury paritaire national", sessionId);
  await page.goto(linkIn(mail.text));
  await expect(heading(page, /^Session /)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** No link with this candidate: from then on the file can be read, never the identity document or an address. */
export async function declareNoLink(page: Page, session: string, candidate: Person): Promise<void> {
  await page.goto(session);
  const entry = entryOf(page, candidate);
  await expect(entry.getByRole("link", { name: "Lire le dossier" })).toBeHidden();
  await entry.getByLabel("Aucun lien avec ce candidat").check();
  await entry.getByRole("button", { name: "Déclarer" }).click();
  await entry.getByRole("link", { name: "Lire le dossier" }).click();
  await expect(heading(page, candidate.name)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(candidate.email);
  await expect(page.getByRole("main")).not.toContainText("carte-identite.pdf");
}

export async function openSitting(president: Page, session: string): Promise<void> {
  await president.goto(session);
  await president.getByRole("button", { name: "Ouvrir la séance" }).click();
  await expect(heading(president, "Délibération")).toBeVisible();
}

/** The president enters what the jury decides, a verdict for each block asked for; never a vote. */
export async function decide(
  president: Page,
  session: string,
  candidate: Person,
  verdicts: readonly Verdict[],
): Promise<void> {
  await president.goto(`${session}/deliberation`);
  const entry = entryOf(president, candidate);
  const decision = entry.getByRole("form", { name: /^Décision, dossier/ });
  await decision.getByText("Se prononcer").click();
  await expect(decision.getByLabel("Motifs")).toHaveCount(verdicts.length);
  for (const [index, verdict] of verdicts.entries()) {
    const word = verdict.validated ? "Validé" : "Non validé";
    await decision.getByLabel(word, { exact: true }).nth(index).check();
    if (!verdict.validated) await decision.getByLabel("Motifs").nth(index).fill(verdict.reasons);
  }
  await decision.getByRole("button", { name: "Enregistrer la décision" }).click();
  const decided = entry.getByRole("list", { name: "Décision" }).getByRole("listitem");
  await expect(decided).toHaveCount(verdicts.length);
}

export async function closeDeliberation(president: Page, session: string): Promise<void> {
  await president.goto(`${session}/deliberation`);
  const closing = await unfold(president, "Clore la délibération");
  await closing.getByLabel("Votre mot de passe").fill(password);
  await closing.getByRole("button", { name: "Clore la délibération" }).click();
  await expect(nextStep(president, "Le procès-verbal s’établit")).toBeVisible();
}

/** Signs the text that the minutes fix, from the mail that asks for it. */
export async function signMinutes(page: Page, member: Person, sessionId: string): Promise<void> {
  await page.goto(linkIn((await mailTo(member, "Procès-verbal à signer", sessionId)).text));
  const signing = await unfold(page, "Signer le procès-verbal");
  await signing.getByLabel("Votre mot de passe").fill(password);
  await signing.getByRole("button", { name: "Signer le procès-verbal" }).click();
  const signed = page
    .getByRole("list", { name: "Signatures" })
    .getByRole("listitem")
    .filter({ hasText: member.name });
  await expect(signed).toContainText("Signé le");
}

/** The register's copy, from the page of minutes whose last signature has been given. */
export async function readMinutes(page: Page): Promise<string> {
  await expect(heading(page, /^Procès-verbal \S/)).toBeVisible();
  return pdfText(await download(page, page.getByRole("link", { name: "Télécharger" })));
}
