import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import {
  aDecidedSession,
  aHalfSignedSession,
  close,
  counterpart,
  drawUp,
  sign,
} from "../../../factories/jury-conclusions";
import { accepted, sentenceOf } from "../../../factories/people";
import { beforeEachPrint, dead, everything } from "../../../factories/press";
import { storedText } from "../../../support/stored-text";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const minutesOf = (sessionId: string) =>
  db.minutes.findFirstOrThrow({ where: { sessionId }, orderBy: { edition: "desc" } });

test("a name corrected while the minutes are printed to be signed: they are printed anew, as it now stands", async () => {
  const { id, president, full } = await aDecidedSession(jury);
  accepted(await close(president, id));
  const prints = beforeEachPrint(async (nth) => {
    if (nth > 1) return;
    await db.candidate.update({ where: { id: full.candidateId }, data: { birthName: "Corrigée" } });
  });
  accepted(await drawUp(jury, id));
  expect(prints()).toBe(2);
  const { fileId, contentHash, auditHead } = await minutesOf(id);
  const text = await storedText({ id: fileId });
  for (const part of ["Corrigée", contentHash, auditHead]) expect(text).toContain(part);
  expect(await db.auditEntry.count({ where: { hash: auditHead } })).toBe(1);
});

test("a name corrected while the signed minutes are printed: the last signature is refused, and nothing of it is kept", async () => {
  const { id, partial } = await aHalfSignedSession(jury);
  const before = await everything();
  beforeEachPrint(() =>
    db.candidate.update({ where: { id: partial.candidateId }, data: { firstName: "Zoë" } }),
  );
  expect(sentenceOf(await sign(counterpart(jury), id))).toMatch(
    /^Ce que dit le procès-verbal a changé/,
  );
  expect(await everything()).toEqual(before);
  expect((await minutesOf(id)).signedFileId).toBeNull();
});

test("a press that dies under the last signature: it is refused whole, and can be given again", async () => {
  const { id } = await aHalfSignedSession(jury);
  const before = await everything();
  beforeEachPrint(async (nth) => (nth < 3 ? dead() : undefined));
  expect(await sign(counterpart(jury), id)).toEqual({
    ok: false,
    error: { reason: "BUSY", why: "PRESS" },
  });
  expect(await everything()).toEqual(before);
  accepted(await sign(counterpart(jury), id));
  const { signedFileId, number } = await minutesOf(id);
  expect(await storedText({ id: signedFileId ?? "" })).toContain(number);
});
