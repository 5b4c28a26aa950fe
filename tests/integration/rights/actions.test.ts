import { globSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { uploadDefinitions } from "@/lib/documents/define-upload";
import { actionDefinitions } from "@/lib/platform/actions/carry-out";
import type { Actor } from "@/lib/platform/actor/actor";
import { env } from "@/lib/platform/env";
import type { FormValues } from "@/lib/platform/form/form-state";
import { beyondBudget } from "./act-budgets.ts";
import {
  attemptAction,
  attemptUpload,
  fingerprint,
  type Outcome,
  undoEverything,
} from "./attempts.ts";
import { accountRows } from "./grid/accounts.ts";
import { juryRows } from "./grid/juries.ts";
import { sessionRows } from "./grid/sessions.ts";
import { standardRows } from "./grid/standards.ts";
import { uploadRows, vaeRows } from "./grid/vae.ts";
import { workplaceRows } from "./grid/workplace.ts";
import { actorsOf, type Relation, relations } from "./people.ts";
import { type ActionRow, type Grid, signedIn } from "./row.ts";
import { countStatements } from "./statements.ts";
import { aWorld, type World } from "./world.ts";

const actionGrid: Grid = {
  ...accountRows,
  ...vaeRows,
  ...workplaceRows,
  ...juryRows,
  ...sessionRows,
  ...standardRows,
};
const uploadGrid: Grid = uploadRows;

for (const file of globSync("{lib/**/*.actions.ts,app/**/route.ts}")) {
  await import(/* @vite-ignore */ resolve(file));
}

let world: World;
/** Each as they stand: nothing that is tried is kept. */
let actors: Record<Relation, Actor>;
let owner: pg.Client;
let statements: Awaited<ReturnType<typeof countStatements>>;
/** By action, the most that an attempt in the world of these tests asked for, whatever came of it. */
const counted: Record<string, number> = {};

beforeAll(async () => {
  world = await aWorld();
  actors = await actorsOf(world.people);
  const { pathname } = new URL(env.DATABASE_URL);
  owner = new pg.Client(Object.assign(new URL(inject("superuser")), { pathname }).href);
  await owner.connect();
  await undoEverything(owner);
  statements = await countStatements();
});
afterAll(() => owner.end());

test("every action and every upload has its row, and no row is left of one that is gone", () => {
  expect(Object.keys(actionGrid).sort()).toEqual([...actionDefinitions.keys()].sort());
  expect(Object.keys(uploadGrid).sort()).toEqual([...uploadDefinitions.keys()].sort());
});

test("only who has no account yet, or is on their way in or out, acts without being signed in", () => {
  const open = [...actionDefinitions.values()].filter(({ access }) => access === "public");
  const expected = Object.keys(actionGrid).filter((name) => actionGrid[name]?.access === "public");
  expect(open.map(({ name }) => name).sort()).toEqual(expected.sort());
});

type Attempt = (actor: Actor, values: FormValues) => Promise<Outcome>;

const actorOf = (relation: Relation) => actors[relation];

/** Those who are refused first, and that nothing of theirs was written; then those who are allowed. */
async function tryEverybody(row: ActionRow, attempt: Attempt): Promise<number> {
  const { allowed, values, access } = row;
  const form = values(world);
  const before = await fingerprint(owner);
  const refused = relations.filter(
    (relation) => !allowed.includes(relation) && !isLedToSignIn(row, relation),
  );
  const outcomes = await Promise.all(
    refused.map(async (relation) => [relation, await attempt(actorOf(relation), form)] as const),
  );
  expect(await fingerprint(owner), "written by somebody refused").toBe(before);
  expect(
    outcomes.filter(([, outcome]) => outcome !== "NOT_FOUND" && outcome !== "FORBIDDEN"),
  ).toEqual([]);
  let most = 0;
  for (const relation of allowed) {
    statements.since();
    const outcome = await attempt(actorOf(relation), form);
    most = Math.max(most, statements.since());
    if (access !== "public") expect(outcome, relation).toBe("done");
    else expect(["done", "NOT_FOUND"], relation).toContain(outcome);
  }
  expect(await fingerprint(owner), "kept although undone").toBe(before);
  return most;
}

/** What anyone may do for themselves has no right to check: who is nobody never gets as far. */
const isLedToSignIn = ({ allowed }: ActionRow, relation: Relation) =>
  relation === "nobody" && allowed === signedIn;

describe("an action is carried out for those of its row alone", () => {
  test.each(Object.entries(actionGrid))("%s", async (name, row) => {
    const definition = actionDefinitions.get(name);
    if (!definition) throw new Error(`no action ${name}`);
    counted[name] = await tryEverybody(row, (actor, values) =>
      attemptAction(definition, actor, values),
    );
  });

  test("and asks no more of the database than its budget", () => {
    expect(beyondBudget(counted)).toEqual([]);
  });
});

describe("a file is taken from those of its row alone", () => {
  test.each(Object.entries(uploadGrid))("%s", async (name, row) => {
    const definition = uploadDefinitions.get(name);
    if (!definition) throw new Error(`no upload ${name}`);
    await tryEverybody(row, (actor, values) => attemptUpload(definition, actor, values));
  });
});
