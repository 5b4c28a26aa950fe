import type { Browser, BrowserContext, Page } from "@playwright/test";
import { demoPassword } from "../../../lib/accounts/sign-in/demo-users.ts";
import { routes } from "../../../lib/routes.ts";
import { addressesOf } from "../../support/served.ts";
import { isWhole } from "../../support/whole.ts";
import { oneValue } from "../support/portal.ts";
import { expect, test, type World } from "./world.ts";

const [portal = ""] = addressesOf("demo");
const CUTS = isWhole ? 200 : 8;
const textOf = (page: Page) => page.getByLabel("Vous et votre parcours");
const line = (page: Page) => page.locator("form p[aria-hidden]");
const found = (page: Page) => page.getByText("Un texte non enregistré est resté sur cet appareil.");

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(demoPassword);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

/** A browser of its own, in which the candidate of an admissible candidacy has signed in on the page of their text. */
async function opened(browser: Browser, { subjects, people }: World) {
  const { candidacyId } = subjects.admissible;
  const context = await browser.newContext();
  const open = async () => {
    const page = await context.newPage();
    await page.goto(portal + routes.validationPresentation(candidacyId));
    if (page.url().includes("/connexion")) await signIn(page, people.admissible.self);
    await expect(line(page)).toBeVisible();
    return page;
  };
  return { context, open, kept: () => keptOf(candidacyId) };
}

const keptOf = (candidacyId: string) =>
  oneValue("demo", `SELECT presentation FROM "ValidationFile" WHERE "candidacyId" = $1`, [
    candidacyId,
  ]);

async function write(page: Page, text: string): Promise<void> {
  await textOf(page).press("Control+End");
  await textOf(page).pressSequentially(text);
}

test("a text saves itself, and says so once to who cannot see it", async ({ browser, world }) => {
  const { context, open, kept } = await opened(browser, world);
  const page = await open();
  await expect(line(page)).toHaveText("Ce que vous écrivez s’enregistre tout seul.");
  await write(page, " Première phrase.");
  await expect(line(page)).toHaveText(/^Enregistré à \d\d\u00a0h\u00a0\d\d$/);
  expect(await kept()).toContain("Première phrase.");
  await expect(page.locator("form [role=status]")).toHaveText("Enregistré");
  await write(page, " Deuxième.");
  await expect(async () => expect(await kept()).toContain("Deuxième.")).toPass();
  await page.getByRole("button", { name: "Enregistrer la présentation" }).click();
  await page.waitForURL(/\/validation$/);
  await context.close();
});

test("who sends the form while it saves itself is told of no other tab", async ({
  browser,
  world,
}) => {
  const { context, open, kept } = await opened(browser, world);
  const page = await open();
  await write(page, " Un début.");
  await expect(line(page)).toHaveText(/^Enregistré/);
  const held = Promise.withResolvers<void>();
  await page.route("**/validation/presentation", async (route) => {
    if (route.request().method() === "POST") await held.promise;
    await route.continue();
  });
  const asked = page.waitForRequest((request) => request.method() === "POST");
  await write(page, " La suite.");
  await asked;
  await page.getByRole("button", { name: "Enregistrer la présentation" }).click();
  held.resolve();
  await page.waitForURL(/\/validation$/);
  expect(await kept()).toContain("La suite.");
  await context.close();
});

test("a second tab is told, sees both texts, and overwrites nothing unasked", async ({
  browser,
  world,
}) => {
  const { context, open, kept } = await opened(browser, world);
  const [first, second] = [await open(), await open()];
  await write(first, " De l’un.");
  await expect(line(first)).toHaveText(/^Enregistré/);
  await write(second, " De l’autre.");
  await expect(line(second)).toContainText("dans un autre onglet");
  await expect(second.getByText("Enregistré entre-temps par vous")).toBeVisible();
  expect(await kept()).toContain("De l’un.");
  await second.getByRole("button", { name: "Enregistrer la présentation" }).click();
  await second.waitForURL(/\/validation$/);
  expect(await kept()).toContain("De l’autre.");
  await context.close();
});

test("what a device kept is shown to its person alone, and to nobody once they have signed out", async ({
  browser,
  world,
}) => {
  const { context, open } = await opened(browser, world);
  const page = await open();
  await context.setOffline(true);
  await write(page, " Jamais parti.");
  await expect(line(page)).toContainText("Votre texte est gardé sur cet appareil.");
  await page.close();
  await context.setOffline(false);
  const again = await open();
  await expect(found(again)).toBeVisible();
  await again.getByRole("button", { name: "Se déconnecter" }).click();
  await again.waitForURL(/\/connexion/);
  expect(await again.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const last = await open();
  await write(last, " Autre chose.");
  await expect(line(last)).toHaveText(/^Enregistré/);
  await expect(found(last)).toHaveCount(0);
  await context.close();
});

type Cut = (context: BrowserContext, page: Page) => Promise<void>;

/** All that this device keeps. */
const heldBy = (page: Page) => page.evaluate(() => JSON.stringify(Object.values(localStorage)));

/** How it may go wrong in the middle of a word; each leaves the page closed. */
const cuts: readonly Cut[] = [
  (_, page) => page.close(),
  async (_, page) => {
    await page.reload();
    await page.close();
  },
  async (context, page) => {
    await context.setOffline(true);
    await page.close();
    await context.setOffline(false);
  },
  async (context, page) => {
    await context.clearCookies();
    await expect(line(page)).toContainText(/session est terminée|^Enregistré/);
    await page.close();
  },
];

test(`nothing of what was written is lost in ${CUTS} cuts`, async ({ browser, world }) => {
  test.setTimeout(CUTS * 30_000);
  const { context, open, kept } = await opened(browser, world);
  let [lost, longest] = [0, 0];
  for (let turn = 0; turn < CUTS; turn += 1) {
    const page = await open();
    const words = `mot${turn} `.repeat(1 + (turn % 5)).trim();
    await textOf(page).fill("");
    await write(page, words);
    const written = performance.now();
    const isSafe = async () => `${await heldBy(page)}${await kept()}`.includes(words);
    await expect.poll(isSafe, { intervals: [50] }).toBe(true);
    longest = Math.max(longest, performance.now() - written);
    await cuts[turn % cuts.length]?.(context, page);
    const again = await open();
    const shown = async () =>
      [await kept(), await textOf(again).inputValue(), await again.locator("main").textContent()]
        .join()
        .includes(words);
    lost += await expect
      .poll(shown)
      .toBe(true)
      .then(
        () => 0,
        () => 1,
      );
    await again.close();
  }
  console.log(
    `${CUTS} cuts: ${lost} texts lost; each was safe ${Math.round(longest)} ms after its last key`,
  );
  expect(lost).toBe(0);
  await context.close();
});
