import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { NOW } from "../../factories/people.ts";

const pdf = () => ({
  ...{ mime: "application/pdf", size: 1, sha256: "0".repeat(64), createdAt: NOW },
  ...{ storageKey: randomUUID(), originalName: "piece.pdf" },
});

export async function aFile(
  candidacyId: string,
  purpose: "PROOF" | "CERTIFICATE" | "TRAINING_PROOF",
): Promise<string> {
  return (await db.storedFile.create({ data: { ...pdf(), candidacyId, purpose } })).id;
}

export async function anAcquisitionProof(candidateId: string): Promise<string> {
  const purpose = "ACQUISITION_PROOF";
  return (await db.storedFile.create({ data: { ...pdf(), candidateId, purpose } })).id;
}
