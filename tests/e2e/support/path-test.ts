import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { addressesOf, environmentFileOf, folderOf } from "../../support/served.ts";
import { confirmMentions, inviteToSecretariat, openFirstAccount } from "./path-administrator.ts";
import { appoint, enrol, presidencySince, recordPresidency } from "./path-institution.ts";
import {
  administrator,
  employers,
  juror,
  type People,
  type Portal,
  president,
  secondAdministrator,
  secretary,
  union,
} from "./path-people.ts";
import { acceptInvitation, openBrowser, signIn } from "./path-person.ts";
import { appointSignatory } from "./path-signature.ts";
import { type AtWork, walkAtWork } from "./path-workplace.ts";

async function setUp({ meet, enter }: People): Promise<void> {
  for (const one of [administrator, secondAdministrator])
    await openFirstAccount(await meet(one), one);
  const page = await enter(administrator);
  await inviteToSecretariat(page, await enter(secondAdministrator), secretary);
  await confirmMentions(page);
  await appointSignatory(page, "Hélène Ñuñez", presidencySince);
  const secretariat = await meet(secretary, { baseURL: addressesOf("path")[1] ?? "" });
  await acceptInvitation(secretariat, secretary);
  for (const [organisation, member] of [
    [employers, president],
    [union, juror],
  ] as const) {
    await enrol(secretariat, organisation);
    await appoint(secretariat, member);
  }
  await recordPresidency(secretariat, president);
  for (const member of [president, juror]) await acceptInvitation(await meet(member), member);
}

/** Does something once for each start of the portal, whichever test comes first, and gives what it gave then. */
export async function once<T>(what: string, work: () => Promise<T>): Promise<T> {
  const file = join(folderOf("path"), `${what}.json`);
  const { mtimeMs } = await stat(environmentFileOf("path"));
  const kept = await readFile(file, "utf8").then(JSON.parse, () => null);
  if (kept?.mtimeMs === mtimeMs) return kept.value;
  const value = await work();
  await writeFile(file, JSON.stringify({ mtimeMs, value }));
  return value;
}

type Fixtures = Portal & {
  /** Somebody assessed at work, to whom the jury gave one block of the two. */
  atWork: AtWork;
};

export const test = base.extend<object, Fixtures>({
  people: [
    async ({ browser }, use) => {
      const pages = new Map<string, Page>();
      const meet: People["meet"] = async ({ email }, options) => {
        const page = pages.get(email) ?? (await openBrowser(browser, options));
        pages.set(email, page);
        return page;
      };
      const enter: People["enter"] = async (person) => {
        const page = await meet(person);
        await page.goto("/espace");
        if (new URL(page.url()).pathname === "/connexion") await signIn(page, person);
        return page;
      };
      await use({ meet, enter });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  secretariat: [
    async ({ people }, use) => {
      await once("institution", () => setUp(people));
      await use(await people.enter(secretary));
    },
    { scope: "worker", timeout: 180_000 },
  ],
  atWork: [
    async ({ people, secretariat }, use) => {
      await use(await once("at-work", () => walkAtWork({ people, secretariat })));
    },
    { scope: "worker", timeout: 180_000 },
  ],
});
