import { expect, test } from "vitest";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import {
  addExperience,
  editExperience,
  removeExperience,
} from "@/lib/vae/request/experience.commands";
import { removeFile } from "@/lib/vae/request/file-removal.commands";
import { saveIdentityDocument } from "@/lib/vae/request/identity-document.commands";
import { addProof } from "@/lib/vae/request/proof.commands";
import { saveStatements } from "@/lib/vae/request/statements.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { addAnnex } from "@/lib/vae/validation/annex.commands";
import { fileValidation } from "@/lib/vae/validation/filing.commands";
import { saveSituation } from "@/lib/vae/validation/situation.commands";
import { savePresentation } from "@/lib/vae/validation/validation-file.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { accepted, act } from "../../../factories/people";
import { aDraft, aFullDraft, anAdmissibleCandidacy, on, type Vae } from "../../../factories/vae";
import { aReceivedFile, EXPERIENCE, IDENTITY, SITUATION } from "../../../factories/vae-samples";

const SWORN = { swornNoBan: true, swornExact: true, swornLimits: true };
const newest = { orderBy: { id: "desc" } } as const;

type Edit = (work: Work, candidacyId: string) => Promise<unknown>;
type Edits = Readonly<Record<string, Edit>>;

const requestEdits: Edits = {
  "an experience added": (work, candidacyId) => addExperience(work, { candidacyId, ...EXPERIENCE }),
  "an experience changed": async (work, candidacyId) => {
    const { id, version } = await db.experience.findFirstOrThrow({
      where: { candidacyId },
      ...newest,
    });
    await editExperience(work, {
      id,
      version,
      candidacyId,
      ...EXPERIENCE,
      jobTitle: "Souscriptrice",
    });
  },
  "an experience taken out": async (work, candidacyId) => {
    const { id, version } = await db.experience.findFirstOrThrow({
      where: { candidacyId },
      ...newest,
    });
    await removeExperience(work, { id, version, candidacyId });
  },
  "the statements sworn again": async (work, candidacyId) => {
    const { version } = await db.admissibilityFile.findUniqueOrThrow({ where: { candidacyId } });
    await saveStatements(work, { candidacyId, version, ...SWORN });
  },
  "a proof added": async (work, candidacyId) =>
    addProof(work, { candidacyId }, await aReceivedFile("contrat.pdf")),
  "a proof taken out": async (work, candidacyId) => {
    const where = { candidacyId, purpose: "PROOF", erasedAt: null } as const;
    const { id: fileId } = await db.storedFile.findFirstOrThrow({ where, ...newest });
    await removeFile(work, { candidacyId, fileId });
  },
  "the identity document replaced": async (work, candidacyId) =>
    saveIdentityDocument(work, { candidacyId }, await aReceivedFile("passeport.pdf")),
};

const validationEdits: Edits = {
  "the presentation written": async (work, candidacyId) => {
    const { version } = await db.validationFile.findFirstOrThrow({ where: { candidacyId } });
    await savePresentation(work, { candidacyId, version, presentation: "Dix ans d’assurance." });
  },
  "a situation written": async (work, candidacyId) => {
    const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId } });
    await saveSituation(work, { candidacyId, blockId, version: 0, ...SITUATION });
  },
  "a situation changed": async (work, candidacyId) => {
    const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId } });
    await saveSituation(work, {
      candidacyId,
      blockId,
      version: 1,
      ...SITUATION,
      title: "Une autre",
    });
  },
  "an annex added": async (work, candidacyId) =>
    addAnnex(work, { candidacyId }, await aReceivedFile("annexe.pdf")),
  "an annex taken out": async (work, candidacyId) => {
    const where = { candidacyId, purpose: "VALIDATION_ANNEX", erasedAt: null } as const;
    const { id: fileId } = await db.storedFile.findFirstOrThrow({ where });
    await removeFile(work, { candidacyId, fileId });
  },
};

async function lastEditOf(id: string): Promise<Date | null> {
  const [row] = await db.$queryRaw<[{ at: Date | null }]>`SELECT last_edit_at(${id}::uuid) AS at`;
  return row.at;
}

/** Each edit in turn, by the candidate's page of that section: what is around it does not change, what rests on it does. */
async function writeEach({ id, person }: Vae, edits: Edits, file: typeof submitCandidacy) {
  const { version } = await readTarget(db, id);
  let now = new Date("2026-12-01T09:00:00Z");
  for (const [name, edit] of Object.entries(edits)) {
    now = new Date(now.getTime() + 60_000);
    const read = await readTarget(db, id);
    accepted(await act(person, (work) => edit(work, id), now));
    const target = await readTarget(db, id);
    expect(target.version, name).toBe(version);
    expect(target.seen, name).not.toBe(read.seen);
    expect(await lastEditOf(id), `${name} is a step (R27)`).toEqual(now);
    expect(await act(person, (work) => file(work, read), now), name).toEqual({
      ok: false,
      error: { reason: "CONFLICT" },
    });
  }
}

test("each part of a request is written on its own; a request read over before is not submitted", async () => {
  const vae = await aFullDraft();
  await writeEach(vae, requestEdits, submitCandidacy);
  const read = await readTarget(db, vae.id);
  const { version } = await db.candidate.findFirstOrThrow({
    where: { userId: vae.person.userId },
  });
  const identity = { ...IDENTITY, version, firstName: "Zélie" };
  accepted(await act(vae.person, (work) => saveIdentity(work, identity)));
  expect(await act(vae.person, (work) => submitCandidacy(work, read))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  const target = await readTarget(db, vae.id);
  accepted(await act(vae.person, (work) => submitCandidacy(work, target)));
});

test("each part of a validation file is written on its own; a file read over before is not filed", async () => {
  await writeEach(await anAdmissibleCandidacy(), validationEdits, fileValidation);
});

test("a copy of the identity document deposited for another request is no step of a dossier that is closed", async () => {
  const { id, person } = await aFullDraft({ ranks: [1] });
  accepted(await on(person, withdrawCandidacy, id, {}));
  const before = await lastEditOf(id);
  const draft = await aDraft({ person, ranks: [2] });
  const later = new Date("2026-12-24T09:00:00Z");
  const card = await aReceivedFile("carte.pdf");
  const upload = (work: Work) => saveIdentityDocument(work, { candidacyId: draft.id }, card);
  accepted(await act(person, upload, later));
  expect(await lastEditOf(draft.id)).toEqual(later);
  expect(await lastEditOf(id)).not.toEqual(later);
  expect(await lastEditOf(id)).toEqual(before);
});
