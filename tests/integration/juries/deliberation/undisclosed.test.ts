import { beforeAll, expect, test } from "vitest";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { recordAttendance } from "@/lib/juries/deliberation/attendance.commands";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { declareInterest } from "@/lib/juries/deliberation/interest.commands";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { takeOff } from "@/lib/juries/docket/docket.commands";
import { withdrawMinutes } from "@/lib/juries/minutes/minutes.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
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
  aPlannedSession,
  aSeatedSession,
  aSummonedSession,
  entryOf,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, aSecretary, NOW, type Person, sentenceOf } from "../../../factories/people";
import { joinCompany } from "../../../factories/workplace";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});
const juror = (side: "EMPLOYERS" | "EMPLOYEES"): Juror => {
  const found = titulars(jury).filter((one) => one.side === side)[1];
  if (!found) throw new Error("two seats a side");
  return found;
};

test("before declaring, a member reads the candidate’s name and employers, and not one thing more", async () => {
  const candidacy = await aReadyCandidacy();
  const id = await aSummonedSession(jury, { candidacies: [candidacy] });
  const member = juror("EMPLOYEES");
  const { id: entryId } = await entryOf(candidacy.id);
  const seen = async () => (await getJurorSession(await member.actor(), id, NOW))?.entries;
  expect(await seen()).toEqual([
    {
      id: entryId,
      position: 1,
      link: "UNDECLARED",
      isDetected: false,
      shown: { candidateName: "Zoé Ñuñez‑O’Connor", employers: ["Assurances d’essai"] },
      file: null,
    },
  ]);
  accepted(
    await act(member, (work) => declareInterest(work, { entryId, kind: "NONE", reason: "" })),
  );
  expect((await seen())?.[0]).toMatchObject({
    file: { candidacyId: candidacy.id, route: "VAE", interviewTime: "10:00" },
  });
});

test("a link through the company of an earlier candidacy, or an access in it, is found (R35)", async () => {
  const [employed, manager] = [juror("EMPLOYERS"), juror("EMPLOYEES")];
  const earlier = await aReadyCandidacy({ route: "WORKPLACE", siret: employed.siret, blocks: [1] });
  const { companyId } = await db.candidacy.findUniqueOrThrow({ where: { id: earlier.id } });
  await joinCompany(manager, companyId ?? "");
  const candidacy = await aReadyCandidacy({ person: earlier.person, blocks: [2] });
  const id = await aSummonedSession(jury, { candidacies: [candidacy] });
  const links = await db.interest.findMany({
    where: { entry: { sessionId: id } },
    select: { mandateId: true, kind: true, reason: true },
  });
  expect(new Map(links.map(({ mandateId, ...link }) => [mandateId, link]))).toEqual(
    new Map([
      [employed.mandateId, { kind: "DETECTED", reason: "COMPANY" }],
      [manager.mandateId, { kind: "DETECTED", reason: "TEAM" }],
    ]),
  );
});

test("an edition withdrawn decided nothing: it stays with the jury and its secretary after the last signature", async () => {
  const { id, president } = await aHalfSignedSession(jury);
  const { fileId } = await db.minutes.findFirstOrThrow({ where: { sessionId: id } });
  accepted(
    await act(president, async (work) =>
      withdrawMinutes(work, {
        id,
        version: await versionOf(id),
        reason: "Un motif est à préciser.",
      }),
    ),
  );
  accepted(await drawUp(jury, id));
  accepted(await sign(president, id));
  accepted(await sign(counterpart(jury), id));
  const signed = await db.minutes.findFirstOrThrow({
    where: { sessionId: id, withdrawnAt: null },
  });
  const clerk = await aSecretary();
  const reads = async (person: Person, file: string | null) =>
    (await findReadableFile(await person.actor(), file ?? "")) !== null;
  for (const person of [president, jury.secretary]) expect(await reads(person, fileId)).toBe(true);
  expect(await reads(clerk, signed.signedFileId)).toBe(true);
  expect(await reads(clerk, fileId)).toBe(false);
});

test("a missing outcome is named by the number the page shows, not by a place left on the docket", async () => {
  const [gone, stays] = [await aReadyCandidacy(), await aReadyCandidacy({ route: "WORKPLACE" })];
  const id = await aSeatedSession(jury, { candidacies: [gone, stays] });
  const { id: entryId } = await entryOf(gone.id);
  accepted(
    await act(jury.secretary, async (work) =>
      takeOff(work, { entryId, version: await versionOf(id) }),
    ),
  );
  const president = titulars(jury)[0] as Juror;
  accepted(
    await act(president, async (work) => openSession(work, { id, version: await versionOf(id) })),
  );
  expect(sentenceOf(await close(president, id))).toBe("Il manque une issue pour le dossier n° 1.");
});

test("an attendance of somebody not summoned is refused, and no word of a form reaches the audit", async () => {
  const id = await aPlannedSession(jury, { candidacies: [await aReadyCandidacy()] });
  const version = await versionOf(id);
  accepted(await act(jury.secretary, (work) => summonSession(work, { id, version })));
  const statuses = [{ mandateId: "Jean Dupont", status: "ABSENT" as const }];
  expect(
    await act(jury.secretary, async (work) =>
      recordAttendance(work, { id, version: await versionOf(id), statuses }),
    ),
  ).toMatchObject({ error: { reason: "NOT_FOUND" } });
  const entries = await db.auditEntry.findMany({ select: { payload: true } });
  expect(JSON.stringify(entries)).not.toContain("Jean Dupont");
});
