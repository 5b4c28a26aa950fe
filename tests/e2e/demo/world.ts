import { test as base } from "@playwright/test";
import { asOwner } from "../support/portal.ts";
import { cookieIn, signedIn } from "../support/sign-in.ts";
import { type People, peopleAround, type Relation } from "./relations.ts";
import { addStrangers, openAccounts } from "./strangers.ts";
import { readSubjects, type Subject, type SubjectName } from "./subjects.ts";

export type World = {
  subjects: Record<SubjectName, Subject>;
  people: Record<SubjectName, People>;
  /** The file of cookies of somebody, who signs in when first asked for. */
  stateOf: (email: string) => Promise<string>;
  cookieOf: (name: SubjectName, relation: Relation) => Promise<string>;
};

/** The demo data with one person in each relation to each of its dossiers. */
export const test = base.extend<object, { world: World }>({
  world: [
    async ({ playwright }, use) => {
      const subjects = await readSubjects();
      const people = await asOwner("demo", async (client) => {
        await addStrangers(client, Object.values(subjects));
        const around = {} as Record<SubjectName, People>;
        for (const name of Object.keys(subjects) as SubjectName[]) {
          around[name] = await peopleAround(client, subjects[name], subjects.atSession);
        }
        await openAccounts(client, Object.values(around).flatMap(Object.values<string>));
        return around;
      });
      const waiting = new Map<string, Promise<string>>();
      const stateOf = (email: string) => {
        const file = waiting.get(email) ?? signedIn(playwright.request, "demo", email);
        waiting.set(email, file);
        return file;
      };
      const cookieOf = async (name: SubjectName, relation: Relation) =>
        relation === "nobody" ? "" : cookieIn(await stateOf(people[name][relation]));
      await use({ subjects, people, stateOf, cookieOf });
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

export { expect } from "@playwright/test";
