import { expect, test } from "vitest";
import { getPressingSession } from "@/lib/juries/deliberation/juror.queries";
import { aJury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { anOpenSession, aSummonedSession } from "../../../factories/jury-sessions";
import { NOW } from "../../../factories/people";

const oneAtWork = async () => [await aReadyCandidacy({ route: "WORKPLACE" })];

test("a member is led first to the session that sits, then to the next summons", async () => {
  const jury = await aJury();
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
