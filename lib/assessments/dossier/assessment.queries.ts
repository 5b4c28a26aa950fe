import "server-only";
import { listAccreditationGaps } from "@/lib/accreditations/accreditation.queries";
import { readCommittee } from "@/lib/assessments/grids/grid.queries";
import { readReading } from "@/lib/assessments/grids/reading.queries";
import type {
  Viewer,
  WorkplaceExamination,
  WorkplaceProgress,
} from "@/lib/assessments/grids/workplace-view";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import {
  availableEvents,
  type CandidacySubject,
  candidacyPolicy,
} from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { maySecretariatRead } from "@/lib/candidacies/path";
import { toBlockView } from "@/lib/candidacies/requested-block.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";

/** What the company and its committee read of what was written; a refused registration is between the person and the secretariat. */
const SHARED_REMARKS: readonly string[] = [
  "changeCommittee",
  "reopenGrids",
  "returnToCommittee",
  "end",
  "acknowledge",
];

/** With whose eyes somebody reads a candidacy at work; null when they may not. */
function viewerOf(actor: Actor, subject: CandidacySubject): Viewer | null {
  if (candidacyPolicy.readAsCandidate(actor, subject)) return "candidate";
  if (candidacyPolicy.readAsCommittee(actor, subject)) return "committee";
  if (candidacyPolicy.readAsCompany(actor, subject)) return "company";
  return candidacyPolicy.readAsSecretariat(actor, subject) ? "secretariat" : null;
}

async function readAtWork(tx: Reader, candidacyId: string) {
  const row = await readDossierRow(tx, candidacyId);
  return row?.route === "WORKPLACE" ? row : null;
}

/** Where a candidacy at work stands, for its candidate, its company and the secretariat; null for everybody else. */
export const getWorkplaceProgress = (
  actor: Actor,
  candidacyId: string,
): Promise<WorkplaceProgress | null> =>
  read(actor, async (tx) => {
    const row = await readAtWork(tx, candidacyId);
    const viewer = row && viewerOf(actor, row.subject);
    if (!row || !viewer) return null;
    const { number, company } = promised(row, "number", "company");
    const deadline = row.deadlines.find(({ kind }) => kind === "ACKNOWLEDGEMENT");
    const reading = await readReading(tx, candidacyId);
    return {
      id: row.id,
      number,
      state: row.state,
      viewer,
      companyName: company.name,
      blocks: row.blocks.map(toBlockView),
      committee: await readCommittee(tx, candidacyId),
      acknowledgeBy: deadline ? dateToDay(deadline.dueOn) : null,
      remarks: row.remarks
        .filter(
          ({ event }) =>
            viewer === "candidate" || viewer === "secretariat" || SHARED_REMARKS.includes(event),
        )
        .map((remark) => ({ ...remark, event: remark.event as CandidacyEvent })),
      gridFileId: reading?.gridFileId ?? null,
    };
  });

/**
 * What the secretariat examines at work: identity, committee, the assessment once transmitted; null for anybody else.
 * The dossier it is part of logs its opening (R80).
 */
export const getWorkplaceExamination = (
  actor: Actor,
  candidacyId: string,
  now: Date,
): Promise<WorkplaceExamination | null> =>
  read(actor, async (tx) => {
    const row = await readAtWork(tx, candidacyId);
    if (!row || !candidacyPolicy.readAsSecretariat(actor, row.subject)) return null;
    const { subject } = row;
    const events = availableEvents(actor, subject);
    const { companyId } = promised(row, "companyId");
    const [gap] = events.includes("openAssessment")
      ? await listAccreditationGaps(tx, {
          companyIds: [companyId],
          blocks: row.blocks.map(({ block }) => block),
          on: parisDay(now),
        })
      : [];
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      events,
      gap: gap ?? null,
      documentId: row.candidate?.files[0]?.id ?? null,
      reading: maySecretariatRead(row.state) ? await readReading(tx, candidacyId) : null,
    };
  });
