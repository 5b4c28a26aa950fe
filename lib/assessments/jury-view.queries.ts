import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import { db } from "@/lib/db/client";
import { readReading } from "./reading.queries";
import type { AssessmentReading } from "./workplace-view";

/**
 * The signed grids with the candidate's observations, for a juror who declared no link (R35); null for anybody else.
 * Carries no identity document and no contact details.
 */
export async function getAssessmentForJury(
  actor: Actor,
  candidacyId: string,
): Promise<AssessmentReading | null> {
  const subject = await findSubject(db, candidacyId);
  if (subject?.route !== "WORKPLACE" || !candidacyPolicy.readAsJuror(actor, subject)) return null;
  return readReading(db, candidacyId);
}
