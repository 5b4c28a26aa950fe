import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { confirmEquivalence, proposeEquivalence } from "@/lib/acquisitions/equivalence.commands";
import {
  addAcquisitionProof,
  proposePriorAcquisition,
} from "@/lib/acquisitions/prior-acquisition.commands";
import { db } from "@/lib/platform/db/client";
import { candidates } from "./cast-candidates.ts";
import { formerAttestation } from "./papers.ts";
import { act, type Story } from "./stage.ts";
import { known, type World } from "./world.ts";

const FORMER = "RNCP36140";

/** The second block of the former registration counts as that of the one in force: two people record a fictitious decision. */
async function* equivalence({ days, staff, blocks }: World): Story {
  const { secretary, secondSecretary } = staff;
  const from = await db.competencyBlock.findFirstOrThrow({ where: { code: `${FORMER}BC02` } });
  const toBlockId = blocks.find(({ ordinal }) => ordinal === 2)?.id ?? "";
  const decision = { source: "CPNFPE, décision fictive n° 7", decidedOn: days.day(-300) };
  yield* act(days.at(-50, "10:00"), secretary, (work) =>
    proposeEquivalence(work, {
      ...{ ...decision, fromBlockId: from.id, toBlockId, startsOn: days.day(-300) },
    }),
  );
  const { id } = await db.equivalenceProposal.findFirstOrThrow({ where: { toBlockId } });
  yield* act(days.at(-49, "09:30"), secondSecretary, (work) =>
    confirmEquivalence(work, { id, password: demoPassword }),
  );
}

/** Anaïs brings the attestation of a block of the former registration: it waits for the second person of the secretariat. */
async function* waiting({ days, staff: { secretary }, candidacyIds }: World): Story {
  yield days.at(-3, "14:00");
  const candidacyId = known(candidacyIds, "anais");
  const attestation = await formerAttestation(candidates.anais, days.day(-3));
  yield* act(days.at(-3, "14:05"), secretary, (work) =>
    addAcquisitionProof(work, { candidacyId }, attestation),
  );
  const { id: fileId } = await db.storedFile.findFirstOrThrow({
    where: { purpose: "ACQUISITION_PROOF" },
  });
  yield* act(days.at(-3, "14:12"), secretary, (work) =>
    proposePriorAcquisition(work, {
      ...{ candidacyId, fileId, origin: "TAKEN_OVER" as const, isCertified: false },
      "blocks[]": [`${FORMER}BC02`],
      "options[]": [`${FORMER}BC02:SOUSCRIPTION`],
      source: "Jury paritaire, procès-verbal fictif n° 31",
      acquiredOn: "2024-06-12",
    }),
  );
}

export const acquisitionStories = (world: World): Story[] => [equivalence(world), waiting(world)];
