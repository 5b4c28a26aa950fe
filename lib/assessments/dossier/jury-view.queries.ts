import "server-only";
import { readReading } from "@/lib/assessments/grids/reading.queries";
import type { AssessmentReading } from "@/lib/assessments/grids/workplace-view";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

/**
 * The signed grids with the candidate's observations, for a juror who declared no link (R35); null for anybody else.
 * Carries no identity document and no contact details.
 */
export const getAssessmentForJury = (
  actor: Actor,
  candidacyId: string,
): Promise<AssessmentReading | null> =>
  read(actor, async (tx) => {
    const subject = await findSubject(tx, candidacyId);
    if (subject?.route !== "WORKPLACE" || !candidacyPolicy.readAsJuror(actor, subject)) return null;
    return readReading(tx, candidacyId);
  });
