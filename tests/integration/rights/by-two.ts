import { db } from "@/lib/platform/db/client";
import { anAdministrator, aSecretary, NOW } from "../../factories/people.ts";
import { anAcquisitionProof } from "./files.ts";
import type { People } from "./people.ts";

export async function aGrant({ otherCandidate, administrator }: People): Promise<string> {
  const expiresAt = new Date(NOW.getTime() + 1000);
  const { id } = await db.membershipGrant.create({
    data: {
      ...{ userId: otherCandidate.userId, kind: "SECRETARIAT", askedById: administrator.userId },
      ...{ askedAt: NOW, expiresAt },
    },
  });
  return id;
}

export async function aRecovery({ otherCandidate }: People): Promise<string> {
  const asker = await anAdministrator("Fanny Colin");
  const { id } = await db.addressRecovery.create({
    data: {
      ...{ userId: otherCandidate.userId, oldEmail: otherCandidate.email },
      ...{ newEmail: "nouvelle@exemple.fr", reason: "Boîte perdue.", byTwo: true },
      ...{ identityDocumentKind: "PASSPORT", identityManner: "VIDEO", identityCheckedOn: NOW },
      ...{ askedById: asker.userId, askedAt: NOW, expiresAt: new Date(NOW.getTime() + 1000) },
    },
  });
  return id;
}

type Ends = { version: string; block: string; otherBlock: string };
const source = "CPNFPE, décision n° 12";
const byAnother = async () => ({ proposedById: (await aSecretary()).userId, proposedAt: NOW });

export async function aPriorAcquisition(candidateId: string, { version, block }: Ends) {
  const { id } = await db.priorAcquisition.create({
    data: {
      ...{ candidateId, versionId: version, origin: "TAKEN_OVER", isCertified: false, source },
      ...{ acquiredOn: new Date("2024-06-12"), fileId: await anAcquisitionProof(candidateId) },
      ...(await byAnother()),
      blocks: { create: { blockId: block } },
    },
  });
  return id;
}

/** The other way round than the grid proposes it. */
export async function anEquivalence({ block, otherBlock }: Ends): Promise<string> {
  const { id } = await db.equivalenceProposal.create({
    data: {
      ...{ fromBlockId: otherBlock, toBlockId: block, source },
      ...{ decidedOn: NOW, startsOn: NOW, ...(await byAnother()) },
    },
  });
  return id;
}

export async function aFactorReset({ otherCandidate, administrator }: People): Promise<string> {
  const expiresAt = new Date(NOW.getTime() + 1000);
  const asked = { userId: otherCandidate.userId, askedById: administrator.userId, askedAt: NOW };
  return (await db.factorReset.create({ data: { ...asked, expiresAt } })).id;
}
