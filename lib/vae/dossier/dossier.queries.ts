import "server-only";
import type { CandidacyRight } from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { editAllowed } from "@/lib/candidacies/phase";
import type { CandidacyView, FileView } from "@/lib/candidacies/view";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { fileSelect } from "@/lib/documents/stored-file.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { analysisSelect } from "@/lib/vae/admissibility/gap-analysis.queries";
import { toFile } from "@/lib/vae/request/admissibility-file.queries";
import { toExperience } from "@/lib/vae/request/experience.queries";
import { findAdmissibility } from "@/lib/vae/request/requests.queries";
import { soughtBlocks, toSought } from "@/lib/vae/sought.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { DecisionView, PieceView, VaeDossier } from "./dossier";

const files = {
  where: { erasedAt: null },
  select: fileSelect,
  orderBy: { createdAt: "asc" },
} as const;

const dossierSelect = {
  blocks: soughtBlocks,
  former: { select: { number: true, _count: { select: { validationFiles: true } } } },
  admissibilityFile: true,
  experiences: {
    include: { proofs: { where: { file: { erasedAt: null } }, select: { fileId: true } } },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  },
  files,
  pieces: {
    include: { file: { select: { ...fileSelect, erasedAt: true } } },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  },
  decisions: { where: { withdrawnAt: null }, orderBy: { recordedAt: "desc" }, take: 1 },
  validationFiles: { include: { situations: true }, orderBy: { edition: "desc" }, take: 2 },
} as const satisfies Prisma.CandidacySelect;
type Row = Prisma.CandidacyGetPayload<{ select: typeof dossierSelect }>;

const examinedSelect = {
  ...dossierSelect,
  accommodation: { select: { disabledWorker: true, needs: true } },
  verdicts: { select: { fileId: true, verdict: true, reason: true, version: true } },
  analyses: { select: analysisSelect },
} as const satisfies Prisma.CandidacySelect;

export type VaePage = { candidacy: CandidacyView; dossier: VaeDossier };

/** A VAE candidacy with what its file holds, for who has this right; null for anyone else, and for one at work. */
export const getVaePage = (
  actor: Actor,
  id: string,
  right: CandidacyRight,
  now: Date,
): Promise<VaePage | null> =>
  read(actor, async (tx) => {
    const candidacy = await getCandidacyView(actor, id, right);
    if (candidacy?.route !== "VAE") return null;
    return { candidacy, dossier: await readDossier(tx, candidacy, now) };
  });

/** One's own request once it is submitted. */
export async function getSubmittedRequest(actor: Actor, id: string, now: Date) {
  const page = await getVaePage(actor, id, "readAsCandidate", now);
  return page?.candidacy.submittedAt ? page : null;
}

/** One's own validation file once it is filed, until it is taken up again. */
export async function getFiledValidation(actor: Actor, id: string, now: Date) {
  const page = await getVaePage(actor, id, "readAsCandidate", now);
  const edition = page?.dossier.edition;
  return page && edition?.filedAt ? { ...page, edition } : null;
}

/** What an admissibility given before may still serve. */
const MAY_REUSE = ["writeRequest", "writeValidation"] as const;

/** What the file of a VAE candidacy holds, for who has read the candidacy. */
export async function readDossier(
  tx: Reader,
  candidacy: CandidacyView,
  now: Date,
): Promise<VaeDossier> {
  const { id } = candidacy;
  const row = await tx.candidacy.findUniqueOrThrow({ where: { id }, select: dossierSelect });
  return toDossier(tx, candidacy, row, now);
}

/** The same with what the secretariat alone reads: verdicts on its pieces, its analysis of each block, and what a disability asks for. */
export async function readExamined(tx: Reader, candidacy: CandidacyView, now: Date) {
  const { id } = candidacy;
  const row = await tx.candidacy.findUniqueOrThrow({ where: { id }, select: examinedSelect });
  const { accommodation, verdicts, analyses } = row;
  return { dossier: await toDossier(tx, candidacy, row, now), accommodation, verdicts, analyses };
}

async function toDossier(
  tx: Reader,
  { id, state, candidateId, certification, blocks }: CandidacyView,
  row: Row,
  now: Date,
): Promise<VaeDossier> {
  const need = {
    candidateId,
    versionId: certification.id,
    blockIds: blocks.map((block) => block.id),
    today: parisDay(now),
  };
  const of = (purpose: FileView["purpose"]) => row.files.filter((file) => file.purpose === purpose);
  const {
    validationFiles: [edition, formerEdition],
    decisions: [decision],
  } = row;
  const candidate = (await readDossierRow(tx, id))?.candidate ?? null;
  const identityDocument = candidate?.files[0] ?? null;
  const identityCheckedAt = candidate?.identityCheckedAt ?? null;
  const file = toFile(row.admissibilityFile);
  const letters = of("ADMISSIBILITY_LETTER"); // each kept at the instant its decision is recorded
  return {
    ...file,
    contents: {
      hasIdentity: candidate !== null,
      hasSituation: file.versions.situationVersion > 0,
      hasEducation: file.versions.educationVersion > 0,
      experiences: row.experiences.length,
      hasIdentityDocument: identityDocument !== null || identityCheckedAt !== null,
      proofs: of("PROOF").length,
      sworn: file.sworn,
    },
    identityCheckedAt,
    experiences: row.experiences.map(toExperience),
    identityDocument,
    proofs: of("PROOF"),
    pieces: row.pieces.map(toPiece),
    annexes: of("VALIDATION_ANNEX"),
    forms: of("REQUEST").reverse(),
    receipts: of("RECEIPT").reverse(),
    validationReceipts: of("VALIDATION_RECEIPT").reverse(),
    wholeFiles: of("VALIDATION_FILE").reverse(),
    letters,
    voidLetters: letters.filter(
      ({ createdAt }) => createdAt.getTime() !== decision?.recordedAt.getTime(),
    ),
    decision: decision ? toDecision(decision) : null,
    reusable: MAY_REUSE.some((edit) => editAllowed(state, edit))
      ? await findAdmissibility(tx, need)
      : null,
    edition: edition ?? null,
    formerEdition: formerEdition ?? null,
    sought: row.blocks.map(toSought),
    former: row.former && {
      number: row.former.number,
      hasWritten: row.former._count.validationFiles > 0,
    },
  };
}

function toPiece(piece: Row["pieces"][number]): PieceView {
  const { id, kind, label, reason, dueOn, answeredAt, file } = piece;
  return {
    id,
    kind,
    label,
    reason,
    answeredAt,
    dueOn: dateToDay(dueOn),
    file: file && !file.erasedAt ? file : null,
  };
}

function toDecision(row: Row["decisions"][number]): DecisionView {
  const {
    outcome,
    decidedOn,
    gapAnalysis,
    reason,
    signatoryName,
    signatoryCapacity,
    validUntilOn,
  } = row;
  return {
    outcome,
    gapAnalysis,
    reason,
    signatoryName,
    signatoryCapacity,
    decidedOn: dateToDay(decidedOn),
    validUntilOn: validUntilOn && dateToDay(validUntilOn),
  };
}
