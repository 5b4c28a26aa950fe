import { beforeAll, expect, test } from "vitest";
import { reopenDeliberation } from "@/lib/juries/deliberation/deliberation.commands";
import { recordPresiding } from "@/lib/juries/deliberation/presiding.commands";
import { drawUpMinutes, signMinutes, withdrawMinutes } from "@/lib/juries/minutes/minutes.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Juror, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aConcludedSession,
  aDecidedSession,
  aHalfSignedSession,
  close,
  counterpart,
  drawUp,
  fellowOfPresident,
  sign,
} from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  enter,
  sessionStateOf,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, aSecretary, PASSWORD, sentenceOf } from "../../../factories/people";
import { setUntilTheEnd } from "../../../factories/settings";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

test("two sign last at once: the minutes have one number, each block is acquired once", async () => {
  const { id, full } = await aHalfSignedSession(jury);
  const employees = titulars(jury).filter(({ side }) => side === "EMPLOYEES");
  const sealed = { id, version: await versionOf(id), password: PASSWORD };
  const both = await Promise.all(
    employees.map((juror) => act(juror, (work) => signMinutes(work, sealed))),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db.minutesSignature.count({ where: { minutes: { sessionId: id } } })).toBe(2);
  expect(await db.acquiredBlock.count({ where: { candidateId: full.candidateId } })).toBe(2);
});

test("the register has no gap: a refused signature takes no number", async () => {
  const first = await aConcludedSession(jury);
  const half = await aHalfSignedSession(jury);
  const wrong = { id: half.id, version: await versionOf(half.id), password: "autre" };
  expect((await act(counterpart(jury), (work) => signMinutes(work, wrong))).ok).toBe(false);
  accepted(await sign(counterpart(jury), half.id));
  const numbers = await db.minutes.findMany({
    where: { sessionId: { in: [first.id, half.id] } },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  const [one, two] = numbers.map(({ number }) => Number(number?.slice(-4)));
  expect(two).toBe((one ?? 0) + 1);
});

test("an edition keeps the rules that it printed, whatever the settings say when it is signed (R55, R56)", async () => {
  const { id, president } = await aDecidedSession(jury);
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  await setUntilTheEnd("jury.quorumSeats", "40");
  await setUntilTheEnd("jury.decisionRule", "Le jury décide à l’unanimité.");
  accepted(await sign(president, id));
  accepted(await sign(counterpart(jury), id));
  const { content } = await db.minutes.findFirstOrThrow({ where: { sessionId: id } });
  expect(content).toMatchObject({
    quorumRule: expect.stringMatching(/50\s% des sièges/),
    decisionRule: expect.stringMatching(/^Le jury décide à la majorité/),
  });
});

test("the president signs first, each signs once, and nobody who did not sit", async () => {
  const { id, president } = await aDecidedSession(jury);
  accepted(await close(president, id));
  expect(
    await act(await aSecretary(), async (work) =>
      drawUpMinutes(work, { id, version: await versionOf(id) }),
    ),
  ).toMatchObject({ error: { reason: "FORBIDDEN" } });
  accepted(await drawUp(jury, id));
  expect(sentenceOf(await sign(counterpart(jury), id))).toBe("Qui préside signe en premier.");
  accepted(await sign(president, id));
  expect(sentenceOf(await sign(president, id))).toBe("Votre signature n’est pas attendue.");
  const substitute = jury.employees.find(({ kind }) => kind === "SUBSTITUTE") as Juror;
  expect(await sign(substitute, id)).toMatchObject({ error: { reason: "FORBIDDEN" } });
});

test("withdrawn, the signatures are void; the deliberation can go on and a new edition is signed", async () => {
  const { id, president, full } = await aHalfSignedSession(jury);
  const reason = "Un motif est à préciser.";
  expect(
    await act(counterpart(jury), async (work) =>
      withdrawMinutes(work, { id, version: await versionOf(id), reason }),
    ),
  ).toMatchObject({ error: { reason: "FORBIDDEN" } });
  accepted(
    await act(president, async (work) =>
      withdrawMinutes(work, { id, version: await versionOf(id), reason }),
    ),
  );
  accepted(
    await act(president, async (work) =>
      reopenDeliberation(work, { id, version: await versionOf(id) }),
    ),
  );
  accepted(await enter(president, full.id, { outcome: "DEFERRED", blocks: [] }));
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  expect(sentenceOf(await sign(counterpart(jury), id))).toBe("Qui préside signe en premier.");
  accepted(await sign(president, id));
  accepted(await sign(counterpart(jury), id));
  expect(
    (await db.minutes.findMany({ where: { sessionId: id }, orderBy: { edition: "asc" } })).map(
      ({ edition, withdrawnAt }) => [edition, withdrawnAt !== null],
    ),
  ).toEqual([
    [1, true],
    [2, false],
  ]);
  expect((await db.candidacy.findUniqueOrThrow({ where: { id: full.id } })).state).toBe(
    "READY_FOR_JURY",
  );
});

test("who presides cannot go on: another present member of the same side signs as president", async () => {
  const { id, president } = await aDecidedSession(jury);
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  const chair = async (juror: Juror) =>
    act(jury.secretary, async (work) =>
      recordPresiding(work, { id, version: await versionOf(id), mandateId: juror.mandateId }),
    );
  expect(sentenceOf(await chair(counterpart(jury)))).toMatch(
    /revient à un membre du collège des employeurs/,
  );
  accepted(await chair(fellowOfPresident(jury)));
  expect(sentenceOf(await sign(president, id))).toBe("Qui préside signe en premier.");
  accepted(await sign(fellowOfPresident(jury), id));
  accepted(await sign(counterpart(jury), id));
  expect(await sessionStateOf(id)).toBe("MINUTES_SIGNED");
});

test("deferred, a candidacy can be put on another docket and decided there", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const first = await anOpenSession(jury, { candidacies: [candidacy] });
  accepted(await enter(first.president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
  for (const step of [
    () => close(first.president, first.id),
    () => drawUp(jury, first.id),
    () => sign(first.president, first.id),
    () => sign(counterpart(jury), first.id),
  ])
    accepted(await step());
  const second = await anOpenSession(jury, { candidacies: [candidacy] });
  const blocks = [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))];
  accepted(await enter(second.president, candidacy.id, { outcome: "DECIDED", blocks }));
  for (const step of [
    () => close(second.president, second.id),
    () => drawUp(jury, second.id),
    () => sign(second.president, second.id),
    () => sign(counterpart(jury), second.id),
  ])
    accepted(await step());
  expect((await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } })).state).toBe(
    "DECIDED",
  );
  expect(await db.docketEntry.count({ where: { candidacyId: candidacy.id } })).toBe(2);
});
