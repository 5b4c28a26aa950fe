import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { uploadDefinitions } from "@/lib/documents/define-upload";
import { actionDefinitions } from "@/lib/platform/actions/carry-out";
import { findKeptForm } from "@/lib/platform/actions/kept-form";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import type { NamedAction } from "@/lib/platform/form/form-state";
import { drawnFields } from "@/tests/factories/forms";
import { aPerson, NOW, type Person } from "@/tests/factories/people";
import { sessionCookieOf } from "@/tests/factories/session-cookie";
import { fingerprint } from "./attempts.ts";

/** What Next holds around a request; the rest is the portal's own. */
const request = vi.hoisted(() => ({
  headers: new Headers(),
  session: ["", ""],
  kept: "",
}));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => ({
      value: name === request.session[0] ? request.session[1] : request.kept,
    }),
    set: () => undefined,
    delete: () => undefined,
  }),
}));

type Fields = Record<string, string>;
/** Sends a form and gives the address it leads to, or nothing where it leads nowhere. */
type Way = {
  name: string;
  what: string;
  isPublic: boolean;
  send: (fields: Fields) => Promise<string>;
};

const ORIGIN = "http://localhost:3000";
const PAGE = "/candidat/identite";
const TYPED = "Un texte que personne d’autre ne lit";
const ways: Way[] = [];
for (const file of globSync("lib/**/*.actions.ts"))
  for (const exported of Object.values(await import(/* @vite-ignore */ resolve(file))))
    if (isAction(exported)) ways.push(actionWay(exported));
for (const file of globSync("app/api/depots/*/route.ts")) {
  const { POST } = await import(/* @vite-ignore */ resolve(file));
  ways.push(uploadWay(file.replace(/^app|\/route\.ts$/g, ""), POST));
}

type Action = NamedAction & ((...sent: unknown[]) => Promise<unknown>);

function isAction(exported: unknown): exported is Action {
  return typeof exported === "function" && "actionName" in exported;
}

function actionWay(action: Action): Way {
  const name = action.actionName;
  const isPublic = actionDefinitions.get(name)?.access === "public";
  return { name, what: name, isPublic, send: (fields) => ledTo(action, formOf(fields)) };
}

/** An action redirects by throwing; an answer says where to go. */
async function ledTo(action: Action, data: FormData): Promise<string> {
  try {
    const answer = await (action.length === 1 ? action(data) : action({}, data));
    return String(Object(answer).signInAt ?? "");
  } catch (error) {
    return String(Object(error).digest).split(";")[2] ?? String(error);
  }
}

function uploadWay(address: string, POST: (request: Request) => Promise<Response>): Way {
  return {
    ...{ name: address, what: address, isPublic: false },
    send: async (fields) => {
      const body = formOf(fields);
      body.set("file", new File(["%PDF-1.4\n"], "piece.pdf", { type: "application/pdf" }));
      const headers = { origin: ORIGIN, host: "localhost:3000", referer: ORIGIN + PAGE };
      const response = await POST(new Request(ORIGIN + address, { method: "POST", headers, body }));
      return response.headers.get("location") ?? "";
    },
  };
}

function formOf(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...fields, text: TYPED })) data.set(name, value);
  return data;
}

let one: Person;
let other: Person;
let owner: pg.Client;

beforeAll(async () => {
  [one, other] = [await aPerson(), await aPerson()];
  request.session = await sessionCookieOf(other.userId);
  request.headers = new Headers({
    host: "localhost:3000",
    referer: ORIGIN + PAGE,
  });
  const { pathname } = new URL(env.DATABASE_URL);
  owner = new pg.Client(Object.assign(new URL(inject("superuser")), { pathname }).href);
  await owner.connect();
});
afterAll(() => owner.end());

/** All that the database and the folder of files hold, but the texts put by. */
async function everything(): Promise<string[]> {
  const tables = (await fingerprint(owner)).split("\n");
  const files = await readdir(env.FILES_DIR ?? "", { recursive: true });
  return [...tables.filter((line) => !line.startsWith('"KeptForm"')), ...files.sort()];
}
const keptFor = ({ userId }: Person) => db.keptForm.findMany({ where: { userId } });
const elsewhere = `/autre-compte?suite=${encodeURIComponent(PAGE)}`;

test("every action and every upload is sent here", () => {
  const defined = [...actionDefinitions.keys()].length + [...uploadDefinitions.keys()].length;
  expect(ways).toHaveLength(defined);
});

describe("a page of one account sent under another: nothing is written, the text waits for the first alone", () => {
  const crossed: [string, (way: Way) => Fields, (way: Way) => boolean][] = [
    ["drawn for the other account", ({ what }) => drawnFields(one.userId, what), () => true],
    ["that does not say for whom", () => ({ key: "", formId: "" }), () => true],
    [
      "whose word was taken from another form",
      ({ what }) => ({ ...drawnFields(other.userId, what), formId: "autre" }),
      () => true,
    ],
    ["drawn for another action", () => drawnFields(other.userId, "autre"), () => true],
    [
      "drawn for a visitor, unless a visitor may send it",
      ({ what }) => drawnFields(null, what),
      ({ isPublic }) => !isPublic,
    ],
  ];
  test.each(crossed)("a form %s", async (_, fields, isRefused) => {
    const before = await everything();
    for (const way of ways.filter(isRefused))
      expect(await way.send(fields(way)), way.name).toBe(elsewhere);
    expect(await everything()).toEqual(before);
  });

  test("what was typed is put by for the account it was drawn for, but no file and no password", async () => {
    const kept = await keptFor(one);
    expect(kept).toHaveLength(10); // of all that were sent, as many as a person may have put by
    expect(new Set(kept.map(({ values }) => JSON.stringify(values)))).toEqual(
      new Set([JSON.stringify({ text: TYPED })]),
    );
    request.kept = kept[0]?.id ?? "";
    expect(await findKeptForm(), "shown to who is signed in").toBeNull();
    const own = { path: PAGE, formId: "f", cause: "SESSION_ENDED", createdAt: NOW } as const;
    const values = { text: TYPED };
    request.kept = randomUUID();
    const data = { ...own, id: request.kept, values, userId: other.userId };
    await db.keptForm.create({ data });
    expect(await findKeptForm()).toMatchObject({ values: { text: TYPED } });
  });
});

test("a visitor's page is sent by whoever signed in meanwhile: it says itself for whom it is", async () => {
  request.kept = "";
  for (const way of ways.filter(({ isPublic }) => isPublic))
    expect(await way.send(drawnFields(null, way.what)), way.name).not.toMatch(/autre-compte/);
});
