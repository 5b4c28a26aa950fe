import "server-only";
import { requestedBlocks } from "@/lib/candidacies/requested-block.queries";
import type { Reader } from "@/lib/platform/db/read";
import type { Section } from "@/lib/platform/form/seen";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type DraftContents, requestSections } from "./admissibility-file";
import { hoursTyped } from "./experience";

const liveFiles = {
  where: { erasedAt: null },
  select: { id: true, purpose: true, originalName: true, mime: true, sha256: true },
  orderBy: { createdAt: "asc" },
} as const;

/** All that a request holds when it is submitted. */
const requestSelect = {
  id: true,
  wholeCertification: true,
  certification: { select: { title: true, rncpCode: true } },
  blocks: requestedBlocks,
  admissibilityFile: true,
  experiences: {
    include: { proofs: { select: { file: { select: { sha256: true, erasedAt: true } } } } },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  },
  files: liveFiles,
  candidate: { include: { files: liveFiles, user: { select: { email: true } } } },
} as const satisfies Prisma.CandidacySelect;

export async function readRequest(tx: Pick<Reader, "candidacy">, id: string) {
  return tx.candidacy.findUniqueOrThrow({ where: { id }, select: requestSelect });
}
export type RequestRow = Awaited<ReturnType<typeof readRequest>>;

/** Identity document first, then the proofs: what is joined to the request. */
export const joinedFiles = ({ files, candidate }: RequestRow) => [
  ...(candidate?.files ?? []).filter(({ purpose }) => purpose === "IDENTITY_DOCUMENT"),
  ...files.filter(({ purpose }) => purpose === "PROOF" || purpose === "PIECE"),
];

export const sectionsOf = (row: RequestRow): Section[] =>
  requestSections({
    candidacyId: row.id,
    fileVersion: row.admissibilityFile?.version ?? 0,
    identity: row.candidate,
    experiences: row.experiences,
    files: joinedFiles(row),
  });

export function contentsOf(row: RequestRow): DraftContents {
  const { candidate, admissibilityFile: file } = row;
  const joined = joinedFiles(row);
  return {
    hasIdentity: candidate !== null,
    experiences: row.experiences.length,
    hasIdentityDocument:
      Boolean(candidate?.identityCheckedAt) ||
      joined.some(({ purpose }) => purpose === "IDENTITY_DOCUMENT"),
    proofs: joined.filter(({ purpose }) => purpose === "PROOF").length,
    sworn: {
      swornNoBan: file?.swornNoBan ?? false,
      swornExact: file?.swornExact ?? false,
      swornLimits: file?.swornLimits ?? false,
    },
  };
}

/** What is hashed: the request as it was submitted, without any id or moment of the database. */
export function canonicalRequest(row: RequestRow) {
  const { candidate, admissibilityFile: file } = row;
  return {
    certification: row.certification.rncpCode,
    whole: row.wholeCertification,
    blocks: row.blocks.map(({ block, options }) => ({ code: block.code, options })),
    candidate: candidate && {
      sex: candidate.sex,
      birthName: candidate.birthName,
      usageName: candidate.usageName,
      firstName: candidate.firstName,
      otherFirstNames: candidate.otherFirstNames,
      bornOn: dateToDay(candidate.bornOn),
      birthPlace: candidate.birthPlace,
      birthPostalCode: candidate.birthPostalCode,
      birthInseeCode: candidate.birthInseeCode,
      birthCountry: candidate.birthCountry,
      address: [candidate.address, candidate.postalCode, candidate.city, candidate.country],
    },
    experiences: row.experiences.map(canonicalExperience),
    files: joinedFiles(row).map(({ purpose, sha256 }) => ({ purpose, sha256 })),
    sworn: file && [
      file.swornNoBan,
      file.swornExact,
      file.swornLimits,
      file.swornAt?.toISOString() ?? null,
    ],
  };
}

const canonicalExperience = (experience: RequestRow["experiences"][number]) => ({
  jobTitle: experience.jobTitle,
  status: experience.status,
  employer: experience.employer,
  siret: experience.siret,
  family: experience.family,
  programme: experience.programme,
  workingTime: experience.workingTime,
  weeklyHours: hoursTyped(experience.weeklyHours),
  totalHours: experience.totalHours,
  activities: experience.activities,
  startedOn: dateToDay(experience.startedOn),
  endedOn: experience.endedOn && dateToDay(experience.endedOn),
  proofs: experience.proofs.filter(({ file }) => !file.erasedAt).map(({ file }) => file.sha256),
});
