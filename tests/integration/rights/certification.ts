import { db } from "@/lib/platform/db/client";
import { NOW } from "../../factories/people.ts";
import { asOwner } from "../../factories/versions.ts";
import { aFile } from "./files.ts";
import type { People } from "./people.ts";

export type Certification = {
  version: string;
  block: string;
  otherBlock: string;
  competency: string;
};

export async function aCertification(): Promise<Certification> {
  const { id, versionId, activities } = await db.competencyBlock.findFirstOrThrow({
    orderBy: { code: "asc" },
    include: { activities: { include: { competencies: true } } },
  });
  const [competency] = activities.flatMap(({ competencies }) => competencies);
  const other = await db.competencyBlock.findFirstOrThrow({
    where: { versionId: { not: versionId } },
    orderBy: { code: "asc" },
  });
  return {
    ...{ version: versionId, block: id, otherBlock: other.id },
    competency: competency?.id ?? "",
  };
}

/** Nothing was acquired in this world: its guard, which says so, steps aside for this one row. */
export async function aCertificate(
  people: People,
  { version }: Certification,
  holder: { candidateId: string; candidacyId: string },
): Promise<string> {
  const printed = { holderName: "Zoé Ñuñez‑O’Connor", birthPlace: "Saigon", title: "CQP CRCA" };
  const days = { bornOn: new Date("1992-02-29"), awardedOn: NOW, issuedOn: NOW, issuedAt: NOW };
  const data = {
    ...{ ...holder, ...printed, ...days, versionId: version },
    ...{ number: "PC-1", code: "AAAA-0000", kind: "FULL" as const, mentions: {}, specimen: true },
    origin: "DECISION" as const,
    issuedById: people.secretariat.userId,
    fileId: await aFile(holder.candidacyId, "CERTIFICATE"),
  };
  const guard = (state: "DISABLE" | "ENABLE") =>
    asOwner((query) => query(`ALTER TABLE "Certificate" ${state} TRIGGER guard_certificate`));
  await guard("DISABLE");
  const { id } = await db.certificate.create({ data });
  await guard("ENABLE");
  return id;
}
