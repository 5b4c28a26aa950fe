import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { defineAction } from "@/lib/platform/actions/define-action";
import type { FormAction } from "@/lib/platform/form/form-state";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { id, requiredText } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { holdDraft } from "@/lib/vae/request/draft.commands";
import { drawnFields } from "@/tests/factories/forms";
import type { Person } from "@/tests/factories/people";
import { sessionCookieOf } from "@/tests/factories/session-cookie";
import { aDraft } from "@/tests/factories/vae";

/** What Next holds around a request; the rest is the portal's own. */
const browser = vi.hoisted(() => ({
  headers: new Headers(),
  session: new Map<string, string>(),
  jar: new Map<string, string>(),
}));
vi.mock("next/headers", () => ({
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.session.get(name) ?? browser.jar.get(name);
      return value === undefined ? undefined : { value };
    },
    set: (name: string, value: string) => browser.jar.set(name, value),
    delete: (name: string) => browser.jar.delete(name),
  }),
}));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`led to ${to}`);
  },
}));

const fields = z.object({ candidacyId: id, text: requiredText(20, "Écrivez quelque chose.") });
type Fields = z.output<typeof fields>;
const write = {
  input: fields,
  run: async (work: Parameters<typeof holdDraft>[0], { candidacyId, text }: Fields) => {
    await holdDraft(work, candidacyId);
    if (text === "trop") refuseByRule("C’est trop.", "text");
    return { counted: text.length };
  },
  leadsTo: ({ candidacyId }: Fields) => routes.candidateCandidacy(candidacyId),
};
const note = defineAction({
  ...write,
  name: "note",
  says: ({ text }, { counted }) => `« ${text} » est noté : ${counted} signes.`,
});
const silent = defineAction({ ...write, name: "silent", says: null });

/** A page drawn after the cookies came: each has a reading of its own. */
async function saidNow() {
  vi.resetModules();
  return (await import("@/lib/platform/actions/said")).findSaid();
}
async function signedIn({ userId }: Person): Promise<void> {
  browser.session.set(...(await sessionCookieOf(userId)));
  browser.headers = new Headers({ host: "localhost:3000" });
}
let candidacyId: string;
let userId: string;

async function send(action: FormAction, { key = randomUUID(), ...values }: Record<string, string>) {
  const data = new FormData();
  const fields = { ...drawnFields(userId, action.actionName, key), ...values };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return action({}, data).catch(({ message }: Error) => message);
}

beforeEach(async () => {
  browser.jar.clear();
  const draft = await aDraft();
  candidacyId = draft.id;
  userId = draft.person.userId;
  await signedIn(draft.person);
});

test("what was done is said on the page it leads to, and again to who sent the form twice", async () => {
  const page = routes.candidateCandidacy(candidacyId);
  const sent = { candidacyId, text: "Bonjour", key: randomUUID() };
  for (const _ of ["once", "twice"]) {
    browser.jar.clear();
    expect(await send(note, sent)).toBe(`led to ${page}`);
    expect(await saidNow()).toMatchObject({
      sentence: "« Bonjour » est noté : 7 signes.",
      at: page,
    });
  }
  expect(browser.jar.get("fait")).not.toMatch(/Bonjour/);
});

test("a refusal says nothing was done, and neither does an action whose page tells it", async () => {
  expect(await send(note, { candidacyId, text: "trop" })).toMatchObject({
    fieldErrors: { text: ["C’est trop."] },
  });
  expect(await saidNow()).toBeNull();
  expect(await send(silent, { candidacyId, text: "Bonjour" })).toMatch(/^led to/);
  expect(browser.jar.size).toBe(0);
});

test("a sentence that somebody else wrote is not said", async () => {
  const token = { id: "1", sentence: "Appelez le 01 23 45 67 89.", at: "/candidat" };
  const forged = await encode({ token, secret: "another".repeat(8), salt: "fait" });
  for (const value of [forged, "Appelez-nous", "a.b.c.d.e"]) {
    browser.jar.set("fait", value);
    expect(await saidNow(), value).toBeNull();
  }
});

test("an action without its sentence does not compile", () => {
  // @ts-expect-error says is missing
  expect(() => defineAction({ ...write, name: "mute" })).not.toThrow();
});
