import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { getMinutesPage } from "@/lib/juries/minutes.queries";
import { aJury, type Jury } from "../../factories/juries";
import { aConcludedSession } from "../../factories/jury-conclusions";

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

test("the database refuses another text of minutes once they are drawn up", async () => {
  const { id } = await aConcludedSession(jury);
  await expect(
    db.minutes.updateMany({ where: { sessionId: id }, data: { content: {} } }),
  ).rejects.toThrow(/constraint violated/);
});
