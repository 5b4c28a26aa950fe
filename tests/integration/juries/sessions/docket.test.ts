import { beforeAll, expect, test } from "vitest";
import { declareInterest } from "@/lib/juries/deliberation/interest.commands";
import { setInterview } from "@/lib/juries/deliberation/interview.commands";
import { scheduleCandidacies, takeOff } from "@/lib/juries/docket/docket.commands";
import {
  cancelSession,
  planSession,
  postponeSession,
} from "@/lib/juries/sessions/planning.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury, memberOf } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aPlannedSession,
  aSummonedSession,
  entryOf,
  versionOf,
} from "../../../factories/jury-sessions";
import { candidacyStateOf } from "../../../factories/lifecycle";
import { accepted, act, aPerson, NOW, sentenceOf } from "../../../factories/people";
import { setUntilTheEnd } from "../../../factories/settings";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const member = (side: "employers" | "employees", index: number) => memberOf(jury, side, index);

test("summoning wants a docket, each VAE interview, and no past day", async () => {
  const sitting = {
    heldOn: "2026-12-20",
    startTime: "09:30",
    place: "Paris",
    link: "",
    secretaryId: jury.secretary.userId,
  };
  const { id } = accepted(await act(jury.secretary, (work) => planSession(work, sitting)));
  const summon = async (now = NOW) =>
    sentenceOf(
      await act(
        jury.secretary,
        async (work) => summonSession(work, { id, version: await versionOf(id) }),
        now,
      ),
    );
  expect(await summon()).toBe("Le rôle est vide : inscrivez au moins une candidature.");
  const { id: candidacyId } = await aReadyCandidacy();
  accepted(
    await act(jury.secretary, (work) =>
      scheduleCandidacies(work, { id, version: 1, candidacyIds: [candidacyId] }),
    ),
  );
  expect(await summon()).toMatch(/^Fixez l’heure et le lieu de l’entretien pour ESSAI-/);
  expect(await summon(new Date("2026-12-21T09:00:00Z"))).toMatch(
    /^Le jour de la session est passé/,
  );
  const { id: entryId } = await entryOf(candidacyId);
  accepted(
    await act(jury.secretary, async (work) =>
      setInterview(work, {
        entryId,
        version: await versionOf(id),
        time: "10:00",
        mode: "ON_SITE",
        place: "Salle 2",
      }),
    ),
  );
  expect(await summon()).toContain('"ok":true');
  expect(await db.attendance.count({ where: { sessionId: id } })).toBe(8);
  const told = await db.outgoingMessage.groupBy({
    by: ["kind"],
    where: { kind: { in: ["jurySummons", "interviewSummons"] } },
    _count: true,
  });
  expect(told.map(({ kind, _count }) => [kind, _count])).toEqual(
    expect.arrayContaining([
      ["jurySummons", 8],
      ["interviewSummons", 1],
    ]),
  );
});

test("a session in the past, or kept by someone who is not of the secretariat, is refused", async () => {
  const sitting = { startTime: "09:30", place: "Paris", link: "" };
  const plan = (heldOn: string, secretaryId: string) =>
    act(jury.secretary, (work) => planSession(work, { ...sitting, heldOn, secretaryId }));
  expect(sentenceOf(await plan("2026-11-21", jury.secretary.userId))).toBe(
    "Choisissez aujourd’hui ou un jour à venir.",
  );
  expect((await plan("2026-11-22", jury.secretary.userId)).ok).toBe(true);
  expect(sentenceOf(await plan("2026-11-22", (await aPerson()).userId))).toBe(
    "Choisissez un compte du secrétariat.",
  );
});

test("postponed: the docket stays, the summons is void, declarations stay; cancelled: candidacies are ready again", async () => {
  const candidacy = await aReadyCandidacy({ siret: member("employees", 0).siret });
  const id = await aSummonedSession(jury, { heldOn: "2026-12-01", candidacies: [candidacy] });
  const { id: entryId } = await entryOf(candidacy.id);
  accepted(
    await act(member("employers", 0), (work) =>
      declareInterest(work, { entryId, kind: "NONE", reason: "" }),
    ),
  );
  const later = { heldOn: "2026-12-08", startTime: "14:00", place: "Lyon", link: "" };
  const postpone = (heldOn: string) =>
    act(jury.secretary, async (work) =>
      postponeSession(work, { id, version: await versionOf(id), ...later, heldOn }),
    );
  expect(sentenceOf(await postpone("2026-11-21"))).toBe(
    "Choisissez aujourd’hui ou un jour à venir.",
  );
  accepted(await postpone(later.heldOn));
  expect(await db.attendance.count({ where: { sessionId: id } })).toBe(0);
  expect((await db.interest.findMany({ where: { entryId } })).map(({ kind }) => kind)).toEqual([
    "NONE",
  ]);
  expect(await candidacyStateOf(candidacy.id)).toBe("SCHEDULED");
  expect(
    await db.outgoingMessage.count({
      where: { kind: "jurySessionPostponed", parameters: { path: ["sessionId"], equals: id } },
    }),
  ).toBe(8);

  accepted(
    await act(jury.secretary, async (work) =>
      cancelSession(work, { id, version: await versionOf(id), reason: "Salle indisponible." }),
    ),
  );
  expect(await candidacyStateOf(candidacy.id)).toBe("READY_FOR_JURY");
  const again = await act(jury.secretary, async (work) =>
    cancelSession(work, { id, version: await versionOf(id), reason: "Encore." }),
  );
  expect(sentenceOf(again)).toMatch(/la session est « Annulée »/);
});

test("taken off the docket, a candidacy is ready for another session", async () => {
  const candidacy = await aReadyCandidacy();
  const id = await aPlannedSession(jury, { candidacies: [candidacy] });
  const { id: entryId } = await entryOf(candidacy.id);
  accepted(
    await act(jury.secretary, async (work) =>
      takeOff(work, { entryId, version: await versionOf(id) }),
    ),
  );
  expect(await candidacyStateOf(candidacy.id)).toBe("READY_FOR_JURY");
  await aPlannedSession(jury, { candidacies: [candidacy] });
  expect(await candidacyStateOf(candidacy.id)).toBe("SCHEDULED");
});

test("where the branch wants no joint session, a docket takes one route", async () => {
  await setUntilTheEnd("jury.jointSession", "off");
  const first = await aReadyCandidacy({ route: "WORKPLACE" });
  const id = await aPlannedSession(jury, { candidacies: [first] });
  const add = async (route: "VAE" | "WORKPLACE") => {
    const { id: candidacyId } = await aReadyCandidacy({ route });
    const added = { id, version: await versionOf(id), candidacyIds: [candidacyId] };
    return act(jury.secretary, (work) => scheduleCandidacies(work, added));
  };
  expect(sentenceOf(await add("VAE"))).toMatch(/^Une session examine une seule voie/);
  expect((await add("WORKPLACE")).ok).toBe(true);
});
