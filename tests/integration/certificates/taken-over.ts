import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { NOW } from "../../factories/people";
import { asOwner } from "../../factories/versions";

export type Row = Record<string, unknown>;

/** As the owner: what the database itself accepts, whoever writes. */
export const insert = (table: string, row: Row) =>
  asOwner((query) => {
    const columns = Object.keys(row).map((name) => `"${name}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    const text = `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${places.join(", ")})`;
    return query(text, Object.values(row));
  });

type Recorded = {
  versionId: string;
  blockId: string | undefined;
  /** One of the secretariat, then another. */
  by: readonly [string, string];
};
export const source = "procès-verbal du jury du 12 juin 2024";

/** What was recorded of a candidate at that time by two people of the secretariat, as rows. */
export async function aRecord(
  candidateId: string,
  recordedAt: Date,
  { versionId, blockId, by: [proposedById, confirmedById] }: Recorded,
  origin = "TAKEN_OVER",
): Promise<void> {
  const fileId = randomUUID();
  await insert("StoredFile", {
    ...{ id: fileId, storageKey: fileId, purpose: "ACQUISITION_PROOF", originalName: "preuve.pdf" },
    ...{ mime: "application/pdf", size: 1, sha256: "0".repeat(64), createdAt: NOW, candidateId },
  });
  const id = randomUUID();
  await insert("PriorAcquisition", {
    ...{ id, candidateId, versionId, origin, isCertified: false, acquiredOn: "2024-06-12", source },
    ...{ fileId, proposedById, proposedAt: recordedAt },
  });
  const row = { priorAcquisitionId: id, blockId, options: [] };
  await insert("PriorAcquisitionBlock", row);
  const vouched = { confirmedById, confirmedAt: recordedAt };
  await db.priorAcquisition.update({ where: { id }, data: vouched });
}
