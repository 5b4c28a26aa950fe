import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { addressesOf } from "../../support/served.ts";
import { asOwner, oneValue } from "../support/portal.ts";

export const password = "Une-phrase-pour-entrer-2026";
let passwordHash: Promise<string> | undefined;

export type Newcomer = { email: string; userId: string; page: Page };

/** Somebody with an account and nothing else, who has just signed in with the form. */
export async function newcomer(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Newcomer> {
  passwordHash ??= hash(password);
  const email = `${randomUUID()}@exemple.fr`;
  const userId = await oneValue(
    "demo",
    `INSERT INTO "User" (id, email, "displayName", "passwordHash", "emailConfirmedAt", "createdAt")
    VALUES (gen_random_uuid(), $1, 'Anh Đặng', $2, now(), now()) RETURNING id`,
    [email, await passwordHash],
  );
  const context = await browser.newContext({ baseURL: addressesOf("demo")[0] ?? "", ...options });
  const page = await context.newPage();
  await page.goto("/connexion");
  await signIn(page, email);
  return { email, userId, page };
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
}

/** Lets every session of somebody run out, as twelve hours later. */
export async function expireSessions(userId: string): Promise<void> {
  await asOwner("demo", (client) =>
    client.query(`UPDATE "UserSession" SET "expiresAt" = now() WHERE "userId" = $1`, [userId]),
  );
}

export const identity = {
  birthName: "Ñuñez‑O’Connor",
  usageName: "d’Ürsel",
  firstName: "Đặng",
  "bornOn-day": "29",
  "bornOn-month": "02",
  "bornOn-year": "1992",
  birthPlace: "Thành phố Hồ Chí Minh",
  address: "4, rue de l’Église",
  postalCode: "67000",
  city: "Strasbourg",
};

export const IDENTITY = "/candidat/identite";
export const SAVE = "Enregistrer mon identité";

/** Opens the form of one's civil identity, fills it in and sends it. */
export async function writeIdentity(page: Page): Promise<void> {
  await page.goto(IDENTITY);
  await fillIdentity(page);
  await page.getByRole("button", { name: SAVE }).click();
  await page.waitForURL(/\/candidat$/);
}

/** The form of a civil identity, for a birth abroad. */
export async function fillIdentity(page: Page, changes: Partial<typeof identity> = {}) {
  await page.getByRole("radio").first().check();
  await page.getByLabel("Pays de naissance").selectOption("VN");
  for (const [name, text] of Object.entries({ ...identity, ...changes })) {
    await fieldOf(page, name).fill(text);
  }
}

const UPDATED = /^Le portail vient d’être mis à jour\s: relisez, puis envoyez à nouveau\.$/;
/** Said so many times to who sees the page: by the form that took the text or, where it is gone, by the page. */
export const isUpdated = (page: Page, times = 1) =>
  expect(page.getByText(UPDATED).filter({ visible: true })).toHaveCount(times);

export const fieldOf = (page: Page, name: string) => page.locator(`[name="${name}"]`);
