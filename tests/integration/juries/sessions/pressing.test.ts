import { beforeAll, expect, test } from "vitest";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { getPressingSession } from "@/lib/juries/deliberation/juror.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { anOpenSession, aSummonedSession } from "../../../factories/jury-sessions";
import { NOW, type Person } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const oneAtWork = async () => [await aReadyCandidacy({ route: "WORKPLACE" })];

test("a member is led first to the session that sits, then to the next summons", async () => {
  const juror = titulars(jury)[1];
  if (!juror) throw new Error("no such member");
  const pressing = async () => (await getPressingSession(await juror.actor(), NOW))?.id;
  expect(await pressing()).toBeUndefined();
  const later = await aSummonedSession(jury, {
    heldOn: "2026-12-21",
    candidacies: await oneAtWork(),
  });
  expect(await pressing()).toBe(later);
  const sooner = await aSummonedSession(jury, {
    heldOn: "2026-12-18",
    candidacies: await oneAtWork(),
  });
  expect(await pressing()).toBe(sooner);
  const { id: sitting } = await anOpenSession(jury, { candidacies: await oneAtWork() });
  expect(await pressing()).toBe(sitting);
});

test("the session that hears a candidacy is told to who may read that session, as long as it is on the docket", async () => {
  const [candidacy] = await oneAtWork();
  if (!candidacy) throw new Error("no such candidacy");
  const heldOn = "2026-12-22";
  const id = await aSummonedSession(jury, { heldOn, candidacies: [candidacy] });
  const heardFor = async (person: Pick<Person, "actor">) =>
    (await getCandidacyView(await person.actor(), candidacy.id, "read"))?.sessionId ?? null;
  expect(await heardFor(jury.secretary)).toBe(id);
  expect(await heardFor(candidacy.person)).toBeNull();
  await db.docketEntry.updateMany({ where: { sessionId: id }, data: { removedAt: NOW } });
  expect(await heardFor(jury.secretary)).toBeNull();
});
