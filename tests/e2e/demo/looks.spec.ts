import type { Page } from "@playwright/test";
import { demoAccounts } from "../../../lib/accounts/sign-in/demo-users.ts";
import { addressesOf } from "../../support/served.ts";
import { isWhole } from "../../support/whole.ts";
import { faultsOf, inspectedPage } from "../support/inspection.ts";
import { allEntries, patternOf } from "../support/pages.ts";
import { accessGrid } from "./access-grid.ts";
import { expect, test } from "./world.ts";

const [portal = ""] = addressesOf("demo");
const entries = allEntries();
const looked = new Set<string>();

/** The pages that everybody sees alike: inspected for a visitor, and for the first who reaches them with an account. */
const everyones = new Set(
  accessGrid
    .filter(({ opens, visitor }) => opens.includes("nobody") || visitor === 200)
    .map(({ page }) => page),
);
const everyonesLooked = new Set<string>();
/** By space, what the first who has it was shown there; no dossier of a candidate stands for another's. */
const spacesLooked = new Map<string, Set<string>>();

async function knownIn(page: Page): Promise<Set<string>> {
  await page.goto(`${portal}/espace`);
  const [, space = ""] = new URL(page.url()).pathname.split("/");
  if (isWhole || space === "candidat") return new Set();
  const known = spacesLooked.get(space) ?? new Set<string>();
  spacesLooked.set(space, known);
  return known;
}

/** Follows every link from where somebody starts, and inspects each kind of page that is not known yet. */
async function walk(page: Page, start: string, known = new Set<string>()): Promise<string[]> {
  const waiting = [start];
  const seen = new Set([...everyonesLooked, ...known]);
  seen.delete(start);
  const faults: string[] = [];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const pattern = patternOf(path, entries) ?? path;
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    const found = await faultsOf(page, portal + path);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
    looked.add(pattern);
    known.add(pattern);
    if (start === "/espace" && everyones.has(pattern)) everyonesLooked.add(pattern);
    waiting.push(...(await linksOf(page)));
  }
  return faults;
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page
    .locator("a[href^='/']")
    .evaluateAll((found) =>
      found.flatMap((link) => (link instanceof HTMLAnchorElement ? link.pathname : [])),
    );
  return links.filter((path) => isPage(path));
}

const isPage = (path: string) =>
  entries.some(({ kind, pattern }) => kind === "page" && pattern === patternOf(path, entries));

test("the inspection sees what is wrong with a page", async ({ context }) => {
  const faults = await faultsOf(
    await inspectedPage(context),
    "data:text/html,<img src=x><div style='width:900px'>x</div><nav></nav><nav></nav><script>console.error(1);fetch('http://127.0.0.1:9')</script>",
  );
  const words = faults.join("\n");
  for (const fault of [
    "image-alt",
    "landmark-unique",
    "html-has-lang",
    "0 h1",
    "no title",
    "px too wide",
    "console",
    "1 × fetch",
  ]) {
    expect(words).toContain(fault);
  }
});

test("every page a visitor reaches: WCAG 2.2 AA, 360 px, headings, title, console", async ({
  context,
}) => {
  expect(await walk(await inspectedPage(context), "/")).toEqual([]);
});

for (const { email, who } of demoAccounts) {
  test(`every page that ${email} reaches (${who}): the same`, async ({ browser, world }) => {
    const context = await browser.newContext({ storageState: await world.stateOf(email) });
    const page = await inspectedPage(context);
    expect(await walk(page, "/espace", await knownIn(page))).toEqual([]);
    await context.close();
  });
}

test("and the pages that no link led to", async ({ browser, world }) => {
  const rows = accessGrid.filter(({ page, opens }) => {
    const isShown = entries.some(({ kind, pattern }) => kind === "page" && pattern === page);
    return isShown && opens.length > 0 && !looked.has(page);
  });
  const pages = new Map<string, Page>();
  const pageOf = async (email: string) => {
    const state = email ? { storageState: await world.stateOf(email) } : {};
    const page = pages.get(email) ?? (await inspectedPage(await browser.newContext(state)));
    pages.set(email, page);
    return page;
  };
  for (const { page: pattern, subject = "atSession", at, opens } of rows) {
    const [relation = "nobody"] = opens;
    const page = await pageOf(relation === "nobody" ? "" : world.people[subject][relation]);
    const address = portal + (await at(world.subjects[subject]));
    expect(await faultsOf(page, address), pattern).toEqual([]);
  }
});
