import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";
import type { Email } from "postal-mime";
import { addressesOf, mailsTo } from "../../support/served.ts";

export type Person = { name: string; email: string };

/** Everybody's password on the path: signatures and decisions ask for it again. */
export const password = "Chemin-vers-le-CQP-2026";

/** A browser context of somebody's own, on the first of the portal's two instances unless another is asked for. */
export async function openBrowser(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addressesOf("path")[0] ?? "",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...options,
  });
  return context.newPage();
}

/** Signs in through the form. */
export async function signIn(page: Page, { email }: Person): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
}

/** The last mail to somebody with this subject, and about this when it is said: the worker sends it in its own time. */
export async function mailTo(
  { email }: Person,
  subject: string | RegExp,
  about = "",
): Promise<Email> {
  let found: Email | undefined;
  const find = async () => {
    const mails = await mailsTo("path", email);
    found = mails.findLast((mail) => isAbout(mail, subject) && mail.text?.includes(about));
    return found?.subject;
  };
  await expect.poll(find, { message: `« ${subject} » to ${email}`, timeout: 20_000 }).toBeDefined();
  return found as Email;
}

function isAbout({ subject = "" }: Email, wanted: string | RegExp): boolean {
  const text = subject.replaceAll(/\s+/g, " ");
  return typeof wanted === "string" ? text === wanted : wanted.test(text);
}

export function linkIn(text: string | undefined): string {
  const [link] = /https?:\/\/localhost\S+/.exec(text ?? "") ?? [];
  if (!link) throw new Error("no link in the text");
  return link;
}

/** Follows the invitation received by mail and chooses the password: the account opens, signed in. */
export async function acceptInvitation(page: Page, person: Person): Promise<void> {
  const mail = await mailTo(person, "Votre invitation sur le portail du CQP");
  await page.goto(linkIn(mail.text));
  await choosePassword(page);
}

export async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel("Votre nouveau mot de passe").fill(password);
  await page.getByRole("button", { name: "Enregistrer et me connecter" }).click();
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
}

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("heading", { name, level: 1 });

/** The form of a page that holds several. */
export const form = (page: Page, name: string): Locator =>
  page.getByRole("form", { name, exact: true });

/** The form behind closed words, opened; what cannot be undone stands there. */
export async function unfold(page: Page, name: string): Promise<Locator> {
  const opened = form(page, name);
  await opened.locator("summary").click();
  return opened;
}

/** Presses what sends a form, until the server has answered: for a page that looks the same afterwards. */
export async function press(button: Locator): Promise<void> {
  const answered = button
    .page()
    .waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  await answered;
}

/** The panel at the top of a dossier. */
export const nextStep = (page: Page, title: string | RegExp): Locator =>
  page.getByRole("region", { name: title });

/** What a pattern finds in a part of the page, its spaces made ordinary: a number, a day. */
export async function readIn(place: Locator, pattern: RegExp): Promise<string> {
  const text = ((await place.textContent()) ?? "").replaceAll(/\s+/g, " ");
  const found = pattern.exec(text)?.[1];
  if (!found) throw new Error(`${pattern} is not in « ${text} »`);
  return found;
}

/** Presses a link that downloads, and gives the bytes. */
export async function download(page: Page, link: Locator): Promise<Buffer> {
  const [received] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await received.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
