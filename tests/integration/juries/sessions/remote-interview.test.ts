import { beforeAll, expect, test } from "vitest";
import { allowRemote, setInterview } from "@/lib/juries/deliberation/interview.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { aPlannedSession, entryOf, versionOf } from "../../../factories/jury-sessions";
import { accepted, act, sentenceOf } from "../../../factories/people";
import { setUntilTheEnd } from "../../../factories/settings";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

/** A planned session with one VAE candidate, and what its secretariat does to it. */
async function aSession(jury: Jury) {
  const candidacy = await aReadyCandidacy();
  const id = await aPlannedSession(jury, { heldOn: "2026-12-09", candidacies: [candidacy] });
  const { id: entryId } = await entryOf(candidacy.id);
  const place = "https://visio.exemple.fr/salle";
  return {
    candidacy,
    entryId,
    hear: (mode: "ON_SITE" | "REMOTE") =>
      act(jury.secretary, async (work) =>
        setInterview(work, { entryId, version: await versionOf(id), time: "10:00", mode, place }),
      ),
    allow: (remote: "yes" | "no") =>
      act(jury.secretary, async (work) =>
        allowRemote(work, { id, version: await versionOf(id), remote }),
      ),
    summon: () =>
      act(jury.secretary, async (work) =>
        summonSession(work, { id, version: await versionOf(id) }),
      ),
  };
}

test("an interview is held at a distance only where its session allows it, whatever its place says (R39)", async () => {
  const { candidacy, entryId, hear, allow, summon } = await aSession(jury);
  expect(sentenceOf(await hear("REMOTE"))).toBe(
    "Cette session n’entend pas à distance\u00a0: indiquez un lieu.",
  );
  accepted(await allow("yes"));
  accepted(await hear("REMOTE"));
  expect(sentenceOf(await allow("no"))).toMatch(/^L’entretien de ESSAI-.* se tient à distance/);
  accepted(await summon());
  const told = await db.outgoingMessage.findFirstOrThrow({
    where: { kind: "interviewSummons", candidacyId: candidacy.id },
    select: { parameters: true },
  });
  expect(told.parameters).toMatchObject({ remote: true });
  accepted(await hear("ON_SITE"));
  accepted(await allow("no"));
  const entry = await db.docketEntry.findUniqueOrThrow({ where: { id: entryId } });
  expect(entry).toMatchObject({ interviewRemote: false, interviewTime: "10:00" });
});

test("a session allows none while the branch does not", async () => {
  const { hear, allow } = await aSession(jury);
  accepted(await allow("yes"));
  accepted(await allow("no"));
  await setUntilTheEnd("jury.remoteInterview", "off");
  expect(sentenceOf(await allow("yes"))).toMatch(/^Les entretiens à distance ne sont pas admis/);
  expect(sentenceOf(await hear("REMOTE"))).toMatch(/^Cette session n’entend pas à distance/);
});
