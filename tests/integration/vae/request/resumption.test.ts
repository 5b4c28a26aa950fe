import { expect, test } from "vitest";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import { getOwnDossier } from "@/lib/dossiers/own.queries";
import { db } from "@/lib/platform/db/client";
import { isStored } from "@/lib/platform/storage/storage";
import { declareInadmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { findOwnFormer, findWayOn } from "@/lib/vae/request/new-candidacy.queries";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { accepted, act, NOW, type Person } from "../../../factories/people";
import {
  aCandidate,
  aFiledValidation,
  anAdmissibleCandidacy,
  aRefusal,
  aRequestUnderReview,
  aSubmittedRequest,
  asked,
  on,
} from "../../../factories/vae";
import { SITUATION } from "../../../factories/vae-samples";

const prepare = async (person: Person, fromId: string, ranks = [1, 2]) => {
  const input = await asked(ranks);
  return act(person, (work) => openVaeCandidacy(work, { ...input, fromId }));
};
const draftOf = (id: string) =>
  db.candidacy.findUniqueOrThrow({
    where: { id },
    include: {
      admissibilityFile: true,
      accommodation: true,
      experiences: { include: { proofs: { include: { file: true } } } },
      files: true,
      events: true,
    },
  });

/** A request for one block that the secretariat has refused. */
async function aRefusedRequest() {
  const vae = await aRequestUnderReview({ ranks: [1] });
  accepted(await on(vae.secretary, declareInadmissible, vae.id, aRefusal));
  return vae;
}

test("a new candidacy takes over answers, experiences and proofs; never what was sworn or decided", async () => {
  const { id, person } = await aRefusedRequest();
  const before = await draftOf(id);
  const draft = await draftOf(accepted(await prepare(person, id)).id);
  expect(draft).toMatchObject({
    ...{ state: "DRAFT", number: null, formerId: id },
    admissibilityFile: {
      ...{ situationVersion: 1, educationVersion: 1, natureVersion: 0 },
      ...{ swornNoBan: false, swornExact: false, swornLimits: false, swornAt: null },
      ...{ receivedOn: null, contentHash: null },
      currentSituation: before.admissibilityFile?.currentSituation,
      highestDiploma: before.admissibilityFile?.highestDiploma,
    },
    accommodation: null,
  });
  expect(draft.experiences.map(({ activities }) => activities)).toEqual(
    before.experiences.map(({ activities }) => activities),
  );
  const [proof] = draft.experiences.flatMap(({ proofs }) => proofs);
  const [former] = before.experiences.flatMap(({ proofs }) => proofs);
  if (!proof || !former) throw new Error("an experience has no proof");
  expect(proof.file).toMatchObject({ sha256: former.file.sha256, purpose: "PROOF" });
  expect(proof.file.storageKey).not.toBe(former.file.storageKey);
  expect(await isStored(proof.file.storageKey, proof.file.sha256)).toBe(true);
  expect(draft.files.map(({ purpose }) => purpose)).toEqual(["PROOF"]);
});

test("two clicks at once make one, and a block already asked for elsewhere is not asked for again (R10)", async () => {
  const { id, person } = await aRefusedRequest();
  const both = await Promise.all([prepare(person, id, [1]), prepare(person, id, [1])]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.candidacy.count({ where: { formerId: id } })).toBe(1);
});

test("nobody prepares a candidacy from somebody else's, nor from one that goes on", async () => {
  const { id, person } = await aRefusedRequest();
  const stranger = await aCandidate();
  expect(await prepare(stranger, id)).toMatchObject({ error: { reason: "NOT_FOUND" } });
  expect(await findOwnFormer(await stranger.actor(), id)).toBeNull();
  expect(await findOwnFormer(await person.actor(), id)).toMatchObject({ id });
  const running = await aSubmittedRequest({ ranks: [1] });
  expect(await prepare(running.person, running.id, [2])).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
  expect(await findOwnFormer(await running.person.actor(), running.id)).toBeNull();
});

test("what was written of the same blocks is there as drafts once the new candidacy is admissible", async () => {
  const former = await aFiledValidation({ ranks: [1, 2] });
  accepted(await on(former.person, withdrawCandidacy, former.id, {}));
  const { id } = accepted(await prepare(former.person, former.id, [2]));
  accepted(await on(former.person, reuseAdmissibility, id, {}));
  const [edition, ...others] = await db.validationFile.findMany({
    where: { candidacyId: id },
    include: { situations: { include: { block: true } } },
  });
  expect(others).toEqual([]);
  expect(edition).toMatchObject({
    ...{ edition: 1, filedAt: null, swornAuthor: false },
    presentation: "Dix ans d’assurance.",
  });
  expect(edition?.situations).toMatchObject([
    { title: SITUATION.title, formerId: null, version: 1, block: { ordinal: 2 } },
  ]);
});

test("an ended candidacy offers in one step what is left, with the options chosen before", async () => {
  const { id, person } = await aRefusedRequest();
  const page = await getOwnDossier(await person.actor(), id, NOW);
  expect(page?.wayOn).toMatchObject({ again: null }); // the option of the second block was never chosen
  const whole = await anAdmissibleCandidacy();
  accepted(await on(whole.person, withdrawCandidacy, whole.id, {}));
  const { blocks = [] } =
    (await getOwnDossier(await whole.person.actor(), whole.id, NOW))?.candidacy ?? {};
  const { id: certificationId } = await theOnlyCertification();
  const way = await findWayOn(await whole.person.actor(), certificationId, NOW, blocks);
  const { versionId, ...input } = await asked();
  expect(way).toMatchObject({
    ...{ versionId, again: { blocks: input["blocks[]"], options: input["options[]"] } },
  });
});
