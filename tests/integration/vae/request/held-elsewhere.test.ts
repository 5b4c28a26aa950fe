import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { declareInadmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { withdrawDecision } from "@/lib/vae/admissibility/decision-withdrawal.commands";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { anEquivalence, aPriorAcquisition } from "../../../factories/acquisitions";
import { aDecidedCandidacy, aHolder } from "../../../factories/decided-candidacies";
import { accepted, act, NOW, sentenceOf } from "../../../factories/people";
import {
  aDraft,
  aFullDraft,
  anAdmissibleCandidacy,
  aRefusal,
  aRequestUnderReview,
  asked,
  on,
} from "../../../factories/vae";
import { aThreeBlockVersion } from "../../../factories/versions";

const OLD = "RNCP41351";
const HELD = /^Le bloc 2 est déjà acquis/;
let recent: string;
let versionId: string;
beforeAll(async () => {
  recent = await aThreeBlockVersion();
  versionId = (await db.certificationVersion.findFirstOrThrow({ where: { rncpCode: recent } })).id;
  await anEquivalence(`${OLD}BC02`, `${recent}BC02`);
});

/** Acquired under the former version; it counts as the second block of the recent one. */
const acquire = (candidateId: string, rncpCode = OLD, validated = [2]) =>
  aDecidedCandidacy({ candidateId, rncpCode, validated });

test("a block held through an equivalence is not asked for again, nor one that it makes useless (R7)", async () => {
  const { candidateId, holder } = await aHolder();
  await acquire(candidateId);
  const open = async (ranks: number[]) => {
    const input = await asked(ranks, NOW, versionId);
    return act(holder, (work) => openVaeCandidacy(work, input));
  };
  expect(sentenceOf(await open([2]))).toMatch(HELD);
  expect(sentenceOf(await open([1, 3]))).toMatch(/^Le CQP s’obtient sans valider le bloc 3/);
  accepted(await open([1]));
  expect(await db.candidacy.findFirst({ where: { candidateId, state: "DRAFT" } })).toMatchObject({
    wholeCertification: false,
  });
});

test("acquired while its request was being written: refused when submitted, and when an admissibility is taken up", async () => {
  const { holder: person } = await aHolder();
  const first = await anAdmissibleCandidacy({ person, versionId, ranks: [1, 2] });
  accepted(await on(person, withdrawCandidacy, first.id, {}));
  const { id } = await aFullDraft({ person, versionId, ranks: [2] });
  await aPriorAcquisition(id, {
    "blocks[]": [`${OLD}BC02`],
    "options[]": [`${OLD}BC02:SOUSCRIPTION`],
  });
  expect(sentenceOf(await on(person, submitCandidacy, id, {}))).toMatch(HELD);
  expect(sentenceOf(await on(person, reuseAdmissibility, id, {}))).toMatch(HELD);
  const missing = await aDraft({ person, versionId, ranks: [1] });
  accepted(await on(person, reuseAdmissibility, missing.id, {}));
});

test("a refusal is not withdrawn for a block that the candidate needs no more", async () => {
  const { candidateId, holder: person } = await aHolder();
  const { id, secretary } = await aRequestUnderReview({ person, versionId, ranks: [3] });
  accepted(await on(secretary, declareInadmissible, id, aRefusal));
  await acquire(candidateId, recent, [1, 2]);
  const withdrawn = await on(secretary, withdrawDecision, id, {
    reason: "Erreur",
    password: aRefusal.password,
  });
  expect(sentenceOf(withdrawn)).toMatch(/^Le CQP s’obtient sans valider le bloc 3/);
});
