import { beforeAll, expect, test } from "vitest";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { announceMissedHearing, announceOwnAbsence } from "@/lib/juries/docket/absence.commands";
import { postponeSession } from "@/lib/juries/sessions/planning.commands";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  anOpenSession,
  aPlannedSession,
  aSummonedSession,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, aPerson, NOW, type Person, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const reason = "Opération ce jour-là.";
const misses = (person: Person, id: string) =>
  act(person, (work) => announceMissedHearing(work, { id, reason }));
const isAway = (person: Person, id: string) =>
  act(person, (work) => announceOwnAbsence(work, { id, reason }));
const toldTo = async (id: string) =>
  (await getSessionPage(await jury.secretary.actor(), id, NOW))?.absences.map(
    ({ name, isCandidate, reason: said }) => ({ name, isCandidate, said }),
  );

test("who is summoned says once that they cannot come: it is shown to them and to the secretariat, whose message names nobody", async () => {
  const candidacy = await aReadyCandidacy();
  const id = await aSummonedSession(jury, { candidacies: [candidacy] });
  const [juror] = titulars(jury);
  if (!juror) throw new Error("no member");
  accepted(await misses(candidacy.person, candidacy.id));
  accepted(await isAway(juror, id));
  expect(sentenceOf(await misses(candidacy.person, candidacy.id))).toMatch(/déjà prévenu/);
  expect(sentenceOf(await isAway(juror, id))).toMatch(/déjà prévenu/);
  expect(await toldTo(id)).toEqual([
    { name: candidacy.person.name, isCandidate: true, said: reason },
    { name: juror.name, isCandidate: false, said: reason },
  ]);
  const own = await getCandidacyView(
    await candidacy.person.actor(),
    candidacy.id,
    "readAsCandidate",
  );
  expect(own?.hearing?.absence?.reason).toBe(reason);
  expect((await getJurorSession(await juror.actor(), id, NOW))?.absence?.reason).toBe(reason);
  const messages = await db.outgoingMessage.findMany({
    where: { kind: "absenceAnnounced", recipientId: jury.secretary.userId },
  });
  expect(messages).toHaveLength(2);
  expect(JSON.stringify(messages.map(({ parameters }) => parameters))).not.toContain("Opération");
});

test("nobody says it for another, before the summons or once the session sits", async () => {
  const candidacy = await aReadyCandidacy();
  const planned = await aPlannedSession(jury, { candidacies: [candidacy] });
  const [juror] = titulars(jury);
  if (!juror) throw new Error("no member");
  const stranger = await aPerson("Nadia Ferrand");
  const kinds = [
    await misses(candidacy.person, candidacy.id), // no summons has left
    await misses(stranger, candidacy.id),
    await isAway(juror, planned),
    await isAway(stranger, planned),
  ].map((result) => (result.ok ? "said" : result.error.reason));
  expect(kinds).toEqual(["NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
  const heard = await aReadyCandidacy();
  const { id, president } = await anOpenSession(jury, { candidacies: [heard] });
  expect(sentenceOf(await misses(heard.person, heard.id))).toMatch(/La séance est ouverte/);
  expect(sentenceOf(await isAway(president, id))).toMatch(/n’est pas possible/);
  expect(await toldTo(id)).toEqual([]);
});

test("a session put off to another day asks anew", async () => {
  const candidacy = await aReadyCandidacy();
  const id = await aSummonedSession(jury, { candidacies: [candidacy], heldOn: "2026-12-01" });
  accepted(await misses(candidacy.person, candidacy.id));
  const sitting = { heldOn: "2026-12-20", startTime: "09:30", place: "Paris", link: "" };
  const version = await versionOf(id);
  accepted(await act(jury.secretary, (work) => postponeSession(work, { id, version, ...sitting })));
  const again = { id, version: await versionOf(id) };
  accepted(await act(jury.secretary, (work) => summonSession(work, again)));
  expect(await toldTo(id)).toEqual([]);
  accepted(await misses(candidacy.person, candidacy.id));
  expect(await toldTo(id)).toHaveLength(1);
});
