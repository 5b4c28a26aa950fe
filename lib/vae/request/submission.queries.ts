import "server-only";
import { requestedBlocks } from "@/lib/candidacies/requested-block.queries";
import type { Reader } from "@/lib/platform/db/read";
import type { Section } from "@/lib/platform/form/seen";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { type SoughtBlock, tickedIn } from "@/lib/vae/sought";
import { readSought } from "@/lib/vae/sought.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type DraftContents, requestSections } from "./admissibility-file";
import { toFile } from "./admissibility-file.queries";
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
  accommodation: { select: { disabledWorker: true, needs: true } },
  experiences: {
    include: {
      proofs: {
        select: {
          fileId: true,
          file: { select: { sha256: true, erasedAt: true, originalName: true, mime: true } },
        },
      },
    },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  },
  files: liveFiles,
  candidate: { include: { files: liveFiles, user: { select: { email: true } } } },
} as const satisfies Prisma.CandidacySelect;

export async function readRequest(tx: Pick<Reader, "candidacy" | "requestedBlock">, id: string) {
  const row = await tx.candidacy.findUniqueOrThrow({ where: { id }, select: requestSelect });
  return { ...row, sought: await readSought(tx, id) };
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
    file: toFile(row.admissibilityFile).versions,
    identity: row.candidate,
    experiences: row.experiences,
    files: joinedFiles(row),
  });

export function contentsOf(row: RequestRow): DraftContents {
  const { candidate } = row;
  const { versions, sworn } = toFile(row.admissibilityFile);
  const joined = joinedFiles(row);
  return {
    hasIdentity: candidate !== null,
    hasSituation: versions.situationVersion > 0,
    hasEducation: versions.educationVersion > 0,
    experiences: row.experiences.length,
    hasIdentityDocument:
      Boolean(candidate?.identityCheckedAt) ||
      joined.some(({ purpose }) => purpose === "IDENTITY_DOCUMENT"),
    proofs: joined.filter(({ purpose }) => purpose === "PROOF").length,
    sworn,
  };
}

/** What is hashed: the request as it was submitted, without any id or moment of the database. */
export function canonicalRequest(row: RequestRow) {
  const { candidate, accommodation } = row;
  const { nature, situation, education, sworn, swornAt } = toFile(row.admissibilityFile);
  return {
    nature: withoutVersion(nature),
    situation: withoutVersion(situation),
    education: withoutVersion(education),
    accommodation,
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
    experiences: row.experiences.map((one) => canonicalExperience(one, row.sought)),
    files: joinedFiles(row).map(({ purpose, sha256 }) => ({ purpose, sha256 })),
    sworn: [sworn.swornNoBan, sworn.swornExact, sworn.swornLimits, swornAt?.toISOString() ?? null],
  };
}

const withoutVersion = <View extends object>(view: View) =>
  Object.fromEntries(Object.entries(view).filter(([name]) => !name.endsWith("Version")));

const canonicalExperience = (
  experience: RequestRow["experiences"][number],
  sought: readonly SoughtBlock[],
) => ({
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
  competencies: tickedIn(sought, experience.competencyIds).map(({ code }) => code),
  proofs: experience.proofs.filter(({ file }) => !file.erasedAt).map(({ file }) => file.sha256),
});
