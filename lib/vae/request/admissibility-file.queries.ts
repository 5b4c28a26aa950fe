import "server-only";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { AdmissibilityFile } from "@/prisma/generated/client.ts";
import { BENEFITS } from "./current-situation";

/** What stands in the admissibility file itself, by its parts. */
export function toFile(file: AdmissibilityFile | null) {
  if (!file) throw new Error("A VAE candidacy has no admissibility file");
  const { swornNoBan, swornExact, swornLimits, swornAt, receivedOn, contentHash } = file;
  return {
    versions: {
      version: file.version,
      natureVersion: file.natureVersion,
      situationVersion: file.situationVersion,
      educationVersion: file.educationVersion,
    },
    nature: {
      nature: file.nature,
      precedingReference: file.precedingReference ?? "",
      natureVersion: file.natureVersion,
    },
    situation: {
      nationality: file.nationality,
      currentSituation: file.currentSituation,
      registeredOn: file.registeredOn && dateToDay(file.registeredOn),
      benefits: BENEFITS.filter((benefit) => file.benefits.includes(benefit)),
      situationVersion: file.situationVersion,
    },
    education: {
      lastClass: file.lastClass,
      highestDiploma: file.highestDiploma,
      otherCertification: file.otherCertification,
      foreignLevel: file.foreignLevel,
      foreignStudies: file.foreignStudies,
      partsObtained: file.partsObtained,
      relatedCertifications: file.relatedCertifications,
      shortTrainings: file.shortTrainings,
      educationVersion: file.educationVersion,
    },
    sworn: { swornNoBan, swornExact, swornLimits },
    swornAt,
    receivedOn: receivedOn && dateToDay(receivedOn),
    contentHash,
  };
}
