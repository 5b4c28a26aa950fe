import { beforeAll, expect, test } from "vitest";
import { withdrawMinutes } from "@/lib/juries/minutes/minutes.commands";
import { getMinutesPage } from "@/lib/juries/minutes/minutes.queries";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import {
  aConcludedSession,
  aHalfSignedSession,
  counterpart,
  drawUp,
  sign,
} from "../../../factories/jury-conclusions";
import { versionOf } from "../../../factories/jury-sessions";
import { accepted, act, aSecretary, NOW, type Person, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

test("a name corrected after the signatures changes nothing of the minutes that were signed", async () => {
  const { id, president, full } = await aConcludedSession(jury);
  const read = async () => getMinutesPage(await president.actor(), id);
  const before = await read();
  expect(before?.entries.some(({ entry }) => entry !== null)).toBe(true);
  await db.candidate.update({
    where: { id: full.candidateId },
    data: { birthName: "Corrigée", usageName: null },
  });
  expect(await read()).toEqual(before);
});

test("why an edition was withdrawn is read by who may read it whole, until the next is signed", async () => {
  const { id, president } = await aHalfSignedSession(jury);
  const reason = "Un motif est à préciser.";
  accepted(
    await act(president, async (work) =>
      withdrawMinutes(work, { id, version: await versionOf(id), reason }),
    ),
  );
  const told = { edition: 1, reason };
  const asMember = async (person: Person) =>
    (await getMinutesPage(await person.actor(), id))?.withdrawal;
  const asSecretariat = async (person: Person) =>
    (await getSessionPage(await person.actor(), id, NOW))?.withdrawal;
  expect(await asMember(president)).toMatchObject(told);
  expect(await asSecretariat(jury.secretary)).toMatchObject(told);
  expect(await asSecretariat(await aSecretary())).toBeNull();
  accepted(await drawUp(jury, id));
  expect(await asMember(counterpart(jury))).toMatchObject(told);
  accepted(await sign(president, id));
  accepted(await sign(counterpart(jury), id));
  expect(await asMember(president)).toBeNull();
  expect(await asSecretariat(jury.secretary)).toBeNull();
});

test("the database refuses another text of minutes once they are drawn up", async () => {
  const { id } = await aConcludedSession(jury);
  await expect(
    db.minutes.updateMany({ where: { sessionId: id }, data: { content: {} } }),
  ).rejects.toThrow(/constraint violated/);
});

test("a name corrected between the drawing-up and a signature: what is signed would not be what is held", async () => {
  const { id, partial } = await aHalfSignedSession(jury);
  await db.candidate.update({ where: { id: partial.candidateId }, data: { firstName: "Zoë" } });
  expect(sentenceOf(await sign(counterpart(jury), id))).toMatch(
    /^Ce que dit le procès-verbal a changé/,
  );
});
