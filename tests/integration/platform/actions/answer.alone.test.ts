import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { actionDefinitions } from "@/lib/platform/actions/carry-out";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { db } from "@/lib/platform/db/client";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { id, requiredText } from "@/lib/platform/shared/fields.schema";
import { holdDraft } from "@/lib/vae/request/draft.commands";
import { drawnFields } from "@/tests/factories/forms";
import type { Person } from "@/tests/factories/people";
import { sessionCookieOf } from "@/tests/factories/session-cookie";
import { aDraft } from "@/tests/factories/vae";

/** What Next holds around a request; the rest is the portal's own. */
const request = vi.hoisted(() => ({ headers: new Headers(), jar: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => ({ value: request.jar.get(name) }),
    set: (_: string, value: string) => request.headers.set("x-kept", value),
  }),
}));

/** A tap on a draft: it counts them, and answers with the count. */
const tap = defineAnswer({
  name: "tap",
  input: z.object({ candidacyId: id, text: requiredText(20, "Écrivez quelque chose.") }),
  run: async (work, { candidacyId, text }) => {
    await holdDraft(work, candidacyId);
    if (text === "trop") refuseByRule("C’est trop.", "text");
    if (text === "autre") refuseConflict({ text: "Celui d’à côté", version: "2" });
    const { version } = await work.tx.admissibilityFile.update({
      where: { candidacyId },
      data: { version: { increment: 1 } },
      select: { version: true },
    });
    return { version, savedAt: work.now.toISOString() };
  },
});

/** Whose page it is. */
let userId: string;

async function signedIn(person: Person): Promise<void> {
  userId = person.userId;
  request.jar = new Map([await sessionCookieOf(userId)]);
  request.headers = new Headers({
    host: "localhost:3000",
    referer: "http://localhost:3000/candidat?a=1",
  });
}
function form({ key, ...values }: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...drawnFields(userId, "tap", key), ...values }))
    data.set(name, value);
  return data;
}
const taps = async (candidacyId: string) =>
  (await db.admissibilityFile.findUniqueOrThrow({ where: { candidacyId } })).version - 1;

test("it answers with what the command returns; sent twice it is carried out once and answered alike", async () => {
  const { id: candidacyId, person } = await aDraft();
  await signedIn(person);
  const sent = { candidacyId, text: "Une phrase", key: randomUUID() };
  const first = await tap(form(sent));
  expect(first).toEqual({ value: { version: 2, savedAt: expect.stringMatching(/^20.*Z$/) } });
  expect(await tap(form(sent))).toEqual(first);
  expect(await taps(candidacyId)).toBe(1);
  expect(await tap(form({ ...sent, text: "Une autre" }))).toMatchObject({ value: { version: 3 } });
});

test("what is refused is told at its field, with what stands now; nothing is kept of it", async () => {
  const { id: candidacyId, person } = await aDraft();
  await signedIn(person);
  expect(await tap(form({ candidacyId, text: "" }))).toEqual({
    refused: { fieldErrors: { text: ["Écrivez quelque chose."] } },
  });
  expect(await tap(form({ candidacyId, text: "trop" }))).toEqual({
    refused: { fieldErrors: { text: ["C’est trop."] } },
  });
  expect(await tap(form({ candidacyId, text: "autre" }))).toMatchObject({
    refused: { message: /modifier/, theirs: { text: "Celui d’à côté", version: "2" } },
  });
  const stranger = await aDraft();
  await signedIn(stranger.person);
  expect(await tap(form({ candidacyId, text: "Une phrase" }))).toMatchObject({
    refused: { message: /n’existe pas ou ne vous est pas accessible/ },
  });
  expect(await taps(candidacyId)).toBe(0);
  expect(await db.processedRequest.count({ where: { action: "tap", userId: person.userId } })).toBe(
    0,
  );
});

test("who is not signed in any more is led to sign in, and what they typed waits for them", async () => {
  const { id: candidacyId, person } = await aDraft();
  await signedIn(person);
  await db.userSession.updateMany({
    where: { userId: person.userId },
    data: { revokedAt: new Date() },
  });
  expect(await tap(form({ candidacyId, text: "Une phrase" }))).toEqual({
    signInAt: "/connexion?suite=%2Fcandidat%3Fa%3D1",
  });
  const kept = await db.keptForm.findMany({ where: { userId: person.userId } });
  expect(kept).toMatchObject([{ path: "/candidat?a=1", values: { text: "Une phrase" } }]);
  expect(await taps(candidacyId)).toBe(0);
});

test("the rights grid has to have a row for it", () => {
  expect(actionDefinitions.get("tap")).toMatchObject({ access: "signed-in" });
});
