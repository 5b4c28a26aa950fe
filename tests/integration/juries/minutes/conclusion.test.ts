import { beforeAll, expect, test } from "vitest";
import { recordInterview } from "@/lib/juries/deliberation/interview.commands";
import { signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Juror, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aHalfSignedSession,
  close,
  counterpart,
  drawUp,
  sign,
} from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  enter,
  entryOf,
  refused,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, aPerson, NOW, PASSWORD, type Person } from "../../../factories/people";
import { asOwner, aThreeBlockVersion } from "../../../factories/versions";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

type Ready = Awaited<ReturnType<typeof aReadyCandidacy>>;
type Entered = Parameters<typeof enter>[2];

/** One session from its opening to the last signature. */
async function conclude(docket: readonly [Ready, Entered][], signedAt = NOW): Promise<void> {
  const candidacies = docket.map(([candidacy]) => candidacy);
  const present = [titulars(jury)[0] as Juror, counterpart(jury)];
  const { id, president } = await anOpenSession(jury, { candidacies, present });
  for (const [candidacy, entered] of docket) {
    if (entered.outcome === "EXCUSED" || entered.outcome === "ABSENT")
      await notHeard(id, candidacy);
    accepted(await enter(president, candidacy.id, entered));
  }
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  for (const juror of [president, counterpart(jury)]) {
    const sealed = { id, version: await versionOf(id), password: PASSWORD };
    accepted(await act(juror, (work) => signMinutes(work, sealed), signedAt));
  }
}

async function notHeard(id: string, candidacy: Ready): Promise<void> {
  const { id: entryId } = await entryOf(candidacy.id);
  const version = await versionOf(id);
  accepted(
    await act(jury.secretary, (work) => recordInterview(work, { entryId, version, held: "no" })),
  );
}

const stateOf = async ({ id }: Ready) =>
  (await db.candidacy.findUniqueOrThrow({ where: { id } })).state;

test.each(["DEFERRED", "EXCUSED", "ABSENT"] as const)(
  "%s: the last signature makes the candidacy ready for another session, its candidate told, nothing acquired",
  async (outcome) => {
    const candidacy = await aReadyCandidacy();
    await conclude([[candidacy, { outcome, blocks: [] }]]);
    expect(await stateOf(candidacy)).toBe("READY_FOR_JURY");
    expect(await db.acquiredBlock.count({ where: { candidateId: candidacy.candidateId } })).toBe(0);
    expect(await getResult(await candidacy.person.actor(), candidacy.id)).toBeNull();
    const told = await db.outgoingMessage.findMany({
      where: { candidacyId: candidacy.id, kind: { in: ["notDecided", "resultReady"] } },
      select: { kind: true },
    });
    expect(told).toEqual([{ kind: "notDecided" }]);
  },
);

test("three blocks with a choice: total, partial and none are derived from the rule and what was held before (R58)", async () => {
  const rncpCode = await aThreeBlockVersion();
  const holder = await aPerson("Nguyễn Thị Đặng");
  const ask = (blocks: number[], person?: Person) =>
    aReadyCandidacy({ route: "WORKPLACE", rncpCode, blocks, ...(person && { person }) });
  const resultOf = async ({ person, id }: Ready) => {
    const result = await getResult(await person.actor(), id);
    return [result?.outcome, result?.missing.map(({ code }) => code.slice(-4))];
  };
  const decided = (candidacy: Ready, yes: number[], no: number[] = []): [Ready, Entered] => [
    candidacy,
    {
      outcome: "DECIDED",
      blocks: [
        ...yes.map((rank) => validated(candidacy.blockId(rank))),
        ...no.map((rank) => refused(candidacy.blockId(rank))),
      ],
    },
  ];
  const [chosen, common, nothing] = [
    await ask([1, 3]),
    await ask([1, 2], holder),
    await ask([1, 2]),
  ];
  await conclude([
    decided(chosen, [1, 3]),
    decided(common, [1], [2]),
    decided(nothing, [], [1, 2]),
  ]);
  expect(await resultOf(chosen)).toEqual(["FULL", []]);
  expect(await resultOf(common)).toEqual(["PARTIAL", ["BC02", "BC03"]]);
  expect(await resultOf(nothing)).toEqual(["NONE", ["BC01", "BC02", "BC03"]]);

  const again = await ask([3], holder);
  await conclude([decided(again, [3])], new Date(NOW.getTime() + 1));
  expect(await resultOf(again)).toEqual(["FULL", []]);
  expect(await resultOf(common)).toEqual(["PARTIAL", ["BC02", "BC03"]]);
});

test("the last signature fails at its last message: nothing of it happened, and it can be given again", async () => {
  const { id, full } = await aHalfSignedSession(jury);
  const seen = async () => ({
    session: await db.jurySession.findUniqueOrThrow({ where: { id } }),
    minutes: await db.minutes.findMany({ where: { sessionId: id }, include: { signatures: true } }),
    candidacies: await db.candidacy.findMany({
      where: { docketEntries: { some: { sessionId: id } } },
      orderBy: { id: "asc" },
    }),
    blocks: await db.acquiredBlock.count(),
    messages: await db.outgoingMessage.count(),
    files: await db.storedFile.count(),
    audit: await db.auditEntry.count(),
    deadlines: await db.deadline.count({ where: { stoppedAt: null } }),
    series: await db.numberSeries.findMany({ orderBy: { name: "asc" } }),
  });
  const before = await seen();
  await asOwner((query) =>
    query(`CREATE TRIGGER fail_result BEFORE INSERT ON "OutgoingMessage" FOR EACH ROW
      WHEN (NEW.kind = 'resultReady' AND NEW."candidacyId" = '${full.id}') EXECUTE FUNCTION refuse_change()`),
  );
  await expect(sign(counterpart(jury), id)).rejects.toThrow();
  expect(await seen()).toEqual(before);
  await asOwner((query) => query(`DROP TRIGGER fail_result ON "OutgoingMessage"`));
  accepted(await sign(counterpart(jury), id));
  expect(await stateOf(full)).toBe("DECIDED");
  expect(await db.acquiredBlock.count()).toBe(before.blocks + 3);
});
