import { setTimeout } from "node:timers/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  fieldOf,
  fillIdentity,
  IDENTITY,
  identity,
  isUpdated,
  SAVE,
  signIn,
} from "../e2e/demo/newcomer.ts";
import { type Account, anAccount, type BuiltPortal, builtPortal } from "../support/built-portal.ts";

/** One action is renamed, one word is changed. */
const changes = [
  ...["lib/identity/identity.actions.ts", "app/(portal)/candidat/identite/page.tsx"].map(
    (file) => ({
      ...{ file, from: "saveIdentityAction", to: "keepIdentityAction" },
    }),
  ),
  { file: "app/error.tsx", from: "Réessayer", to: "Recommencer" },
];

let portal: BuiltPortal;
test.beforeAll(async () => {
  portal = await builtPortal();
  await portal.deploy([]);
});
test.afterAll(() => portal?.close());

const savedBy = ({ userId }: Account) =>
  portal.query(`SELECT version, "birthName" FROM "Candidate" WHERE "userId" = $1`, [userId]);

type Opened = { how: string; account: Account; form: Page; door: Page };

/** Two pages of the first build, filled in and not yet sent: a form of an account, and the door. */
async function open(browser: Browser, javaScriptEnabled: boolean): Promise<Opened> {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  const account = await anAccount(portal, `${javaScriptEnabled ? "avec" : "sans"}@exemple.fr`);
  const context = { baseURL: portal.address, javaScriptEnabled };
  const form = await (await browser.newContext(context)).newPage();
  await form.goto("/connexion");
  await signIn(form, account.email);
  await form.goto(IDENTITY, { waitUntil: "networkidle" });
  await fillIdentity(form);
  const door = await (await browser.newContext(context)).newPage();
  await door.goto("/connexion", { waitUntil: "networkidle" });
  return { how, account, form, door };
}

/** The scripts and styles that the open pages stand on. */
async function filesOf(pages: readonly Opened[]): Promise<string[]> {
  const sources = pages.map(({ form }) =>
    form
      .locator("script[src], link[rel=stylesheet]")
      .evaluateAll((nodes) =>
        nodes.map((node) => node.getAttribute("src") ?? node.getAttribute("href") ?? ""),
      ),
  );
  return [...new Set((await Promise.all(sources)).flat())];
}

/** Undefined while no server listens. */
const statusOf = async (file: string) =>
  (await fetch(portal.address + file).catch(() => null))?.status;

async function notServed(files: readonly string[]): Promise<string[]> {
  const served = await Promise.all(files.map(statusOf));
  return files.filter((_, rank) => served[rank] !== 200);
}

/** Asks for the files again and again while the portal is built; the moment of the restart is not counted. */
function watched(files: readonly string[]) {
  const broken = new Set<string>();
  let stopping = false;
  const watching = (async () => {
    while (!stopping) {
      const found = await Promise.all(files.map(statusOf));
      for (const [rank, status] of found.entries())
        if (status !== undefined && status !== 200) broken.add(`${files[rank]} ${status}`);
      await setTimeout(200);
    }
  })();
  return {
    stop: async () => {
      stopping = true;
      await watching;
      return [...broken];
    },
  };
}

test("what was typed before an update comes back after it, and what is still there goes through", async ({
  browser,
}) => {
  const pages = [await open(browser, true), await open(browser, false)];
  const files = await filesOf(pages);
  expect(files.length).toBeGreaterThan(5);
  const watch = watched(files);
  await portal.deploy(changes);
  expect(await watch.stop()).toEqual([]);
  expect(await notServed(files)).toEqual([]);
  for (const { how, account, form, door } of pages)
    await test.step(how, async () => {
      await form.getByRole("button", { name: SAVE }).click();
      await isUpdated(form);
      await expect(form).toHaveURL(portal.address + IDENTITY);
      for (const [name, text] of Object.entries(identity))
        await expect(fieldOf(form, name)).toHaveValue(text);
      expect(await savedBy(account)).toEqual([]);
      await form.getByRole("button", { name: SAVE }).click();
      await form.waitForURL(/\/candidat$/);
      expect(await savedBy(account)).toMatchObject([
        { version: 1, birthName: identity.birthName.normalize("NFC") },
      ]);
      await form.goto(IDENTITY);
      await isUpdated(form, 0);
      await signIn(door, account.email); // this action has kept its name
    });
});
