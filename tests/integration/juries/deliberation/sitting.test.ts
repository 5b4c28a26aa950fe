import { beforeAll, expect, test } from "vitest";
import { recordAttendance } from "@/lib/juries/deliberation/attendance.commands";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { declareInterest } from "@/lib/juries/deliberation/interest.commands";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { recordPresiding } from "@/lib/juries/deliberation/presiding.commands";
import { postponeForWithdrawal } from "@/lib/juries/docket/docket.commands";
import { db } from "@/lib/platform/db/client";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { blockedQueries } from "../../../factories/held";
import { aJury, type Juror, type Jury, memberOf, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aSeatedSession,
  aSummonedSession,
  entryOf,
  seat,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, aPerson, aSecretary, NOW, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const member = (side: "employers" | "employees", index: number) => memberOf(jury, side, index);

test("a linked member sees a masked entry; declaring decides who reads on", async () => {
  const linked = member("employees", 0);
  const other = member("employees", 2);
  const { id: candidacyId } = await aReadyCandidacy({ route: "WORKPLACE", siret: linked.siret });
  const id = await aSummonedSession(jury, { candidacies: [{ id: candidacyId }] });
  const { id: entryId } = await entryOf(candidacyId);
  const seen = async (juror: Juror) =>
    (await getJurorSession(await juror.actor(), id, NOW))?.entries[0];
  expect(await seen(linked)).toMatchObject({ link: "LINKED", isDetected: true, shown: null });
  const lift = await act(linked, (work) =>
    declareInterest(work, { entryId, kind: "NONE", reason: "" }),
  );
  expect(sentenceOf(lift)).toBe(
    "Le portail a trouvé un lien avec ce candidat : il ne peut pas être levé.",
  );

  const employers = ["Assurances d’essai"];
  const shown = { candidateName: expect.any(String), employers };
  expect(await seen(other)).toMatchObject({ link: "UNDECLARED", file: null });
  expect((await seen(other))?.shown).toEqual(shown);
  accepted(
    await act(other, (work) => declareInterest(work, { entryId, kind: "NONE", reason: "" })),
  );
  expect(await seen(other)).toMatchObject({ link: "CLEARED", file: { candidacyId } });
  accepted(
    await act(other, (work) =>
      declareInterest(work, { entryId, kind: "DECLARED", reason: "Ancien collègue." }),
    ),
  );
  expect(await seen(other)).toMatchObject({ link: "LINKED", shown: null, file: null });
  const back = await act(other, (work) =>
    declareInterest(work, { entryId, kind: "NONE", reason: "" }),
  );
  expect(sentenceOf(back)).toMatch(/adressez-vous au secrétaire de la session/);
  expect(await getJurorSession(await (await aPerson()).actor(), id, NOW)).toBeNull();
});

test("attendance: on the day, by the session's secretary, a substitute only for the absent titular (R51)", async () => {
  const id = await aSummonedSession(jury, {
    heldOn: "2026-11-23",
    candidacies: [await aReadyCandidacy()],
  });
  const titular = member("employers", 0);
  const substitute = member("employers", 1);
  const record = async (
    statuses: { mandateId: string; status: "PRESENT" | "ABSENT" | "SUMMONED" }[],
    now = new Date("2026-11-23T08:00:00Z"),
    by = jury.secretary,
  ) =>
    act(
      by,
      async (work) => recordAttendance(work, { id, version: await versionOf(id), statuses }),
      now,
    );
  const comes = { mandateId: substitute.mandateId, status: "PRESENT" as const };
  expect(sentenceOf(await record([comes], new Date("2026-11-22T22:59:59Z")))).toBe(
    "La séance se tient le 23 novembre 2026 : revenez ce jour-là.",
  );
  expect(await record([comes], undefined, await aSecretary())).toMatchObject({
    error: { reason: "FORBIDDEN" },
  });
  expect(sentenceOf(await record([comes]))).toMatch(
    /supplée le titulaire du siège\s: enregistrez d’abord celui-ci/,
  );
  expect((await record([comes, { mandateId: titular.mandateId, status: "ABSENT" }])).ok).toBe(true);
  expect(sentenceOf(await record([{ mandateId: titular.mandateId, status: "PRESENT" }]))).toMatch(
    /supplée le titulaire/,
  );
});

test("who presides is present and of the side whose turn it is (R53)", async () => {
  const id = await aSummonedSession(jury, { candidacies: [await aReadyCandidacy()] });
  await seat(jury, id, [member("employers", 2), member("employees", 0)]);
  const preside = async (mandateId: string) =>
    sentenceOf(
      await act(jury.secretary, async (work) =>
        recordPresiding(work, { id, version: await versionOf(id), mandateId }),
      ),
    );
  expect(await preside(member("employers", 0).mandateId)).toBe(
    "Seul un membre présent peut présider.",
  );
  expect(await preside(member("employees", 0).mandateId)).toBe(
    "Cette année, la présidence revient à un membre du collège des employeurs.",
  );
  expect(await preside(member("employers", 2).mandateId)).toContain('"ok":true');
});

test("opening: only who presides, on the day, when the composition holds; of two at once one wins", async () => {
  const id = await aSeatedSession(jury, { candidacies: [await aReadyCandidacy()] });
  const president = member("employers", 0);
  const version = await versionOf(id);
  expect(
    await act(member("employees", 0), (work) => openSession(work, { id, version })),
  ).toMatchObject({ error: { reason: "FORBIDDEN" } });
  await seat(jury, id, [president]);
  const open = async () =>
    act(president, async (work) => openSession(work, { id, version: await versionOf(id) }));
  expect(sentenceOf(await open())).toMatch(
    /^Quorum : 0 membre du collège des salariés, il en faut au moins 1\./,
  );
  await seat(jury, id, titulars(jury));
  const now = await versionOf(id);
  const both = await Promise.all(
    [1, 2].map(() => act(president, (work) => openSession(work, { id, version: now }))),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db.jurySessionEvent.count({ where: { sessionId: id, type: "open" } })).toBe(1);
  expect(
    await db.deadline.count({
      where: {
        kind: "RESULT_NOTICE",
        stoppedAt: null,
        candidacy: { docketEntries: { some: { sessionId: id } } },
      },
    }),
  ).toBe(1);
});

test("a withdrawal and the opening at once: never an open session with a withdrawn candidacy", async () => {
  const candidacy = await aReadyCandidacy();
  const id = await aSeatedSession(jury, { candidacies: [candidacy, await aReadyCandidacy()] });
  const version = await versionOf(id);
  const [opened, taken] = await Promise.all([
    act(member("employers", 0), (work) => openSession(work, { id, version })),
    act(candidacy.person, async (work) => {
      const result = await postponeForWithdrawal(work, candidacy.id);
      return result;
    }),
  ]);
  expect(opened.ok).toBe(true);
  const onDocket = await db.docketEntry.count({
    where: { candidacyId: candidacy.id, removedAt: null },
  });
  expect(onDocket).toBe(taken.ok ? 0 : 1);
  const late = await act(candidacy.person, (work) => postponeForWithdrawal(work, candidacy.id));
  expect(
    taken.ok ||
      sentenceOf(late) ===
        "La session du jury est ouverte : la candidature ne peut plus être retirée.",
  ).toBe(true);
});

test("a withdrawal waits for the session before it holds the candidacy, so that nobody is turned away by a deadlock", async () => {
  const candidacy = await aReadyCandidacy();
  const id = await aSeatedSession(jury, { candidacies: [candidacy] });
  const { version } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
  const waiting = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "JurySession" WHERE id = ${id}::uuid FOR UPDATE`;
    const withdrawal = act(candidacy.person, (work) =>
      withdrawCandidacy(work, { id: candidacy.id, version }),
    );
    await expect.poll(blockedQueries).toBe(1);
    await tx.$queryRaw`SELECT FROM "Candidacy" WHERE id = ${candidacy.id}::uuid FOR UPDATE NOWAIT`;
    return { withdrawal };
  });
  expect(await waiting.withdrawal).toMatchObject({ ok: true });
});
