import { beforeAll, expect, test } from "vitest";
import { printResults } from "@/lib/juries/minutes/print-results.job";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { db } from "@/lib/platform/db/client";
import { DAY } from "@/lib/platform/shared/duration";
import { aJury, type Jury } from "../../../factories/juries";
import { aHalfSignedSession, counterpart, sign } from "../../../factories/jury-conclusions";
import { accepted, NOW } from "../../../factories/people";
import { storedText } from "../../../support/stored-text";

const NEXT_DAY = new Date(NOW.getTime() + DAY);

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const lettersOf = ({ id }: { id: string }) =>
  db.storedFile.findMany({
    where: { candidacyId: id, purpose: "RESULT_LETTER" },
    select: { id: true, uploadedById: true },
  });

const jobsOf = (sessionId: string) =>
  db.$queryRaw<{ state: string }[]>`
    SELECT state::text FROM pgboss.job WHERE name = 'print-results' AND data->>'sessionId' = ${sessionId}`;

test("the notifications are printed once the last signature is given, each once, whoever prints them", async () => {
  const { id, full, partial } = await aHalfSignedSession(jury);
  await printResults(NOW, { sessionId: id });
  expect([await lettersOf(full), await jobsOf(id)]).toEqual([[], []]);

  accepted(await sign(counterpart(jury), id));
  expect(await jobsOf(id)).toEqual([{ state: "created" }]);
  const actor = await full.person.actor(NOW);
  expect(await getResult(actor, full.id)).toMatchObject({ letterId: null, isLetterAwaited: true });

  await Promise.all([1, 2, 3].map(() => printResults(NEXT_DAY, { sessionId: id })));
  await printResults(NEXT_DAY, { sessionId: id });
  for (const candidacy of [full, partial])
    expect(await lettersOf(candidacy)).toEqual([{ id: expect.any(String), uploadedById: null }]);
  const result = await getResult(actor, full.id);
  expect(result).toMatchObject({ letterId: expect.any(String), isLetterAwaited: false });
  const text = await storedText({ id: result?.letterId ?? "" });
  expect(text).toContain("Fait, le 22 novembre 2026");
  expect(text).not.toContain("23 novembre");
});
