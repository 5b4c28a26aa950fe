import "server-only";
import { type Actor, isSignedIn } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { logError } from "@/lib/platform/telemetry/log";
import type { Consultation } from "./consultation";

/**
 * Notes that somebody of the secretariat, a company or the jury has read something of a dossier (R80): what is read once a
 * day, what is downloaded each time. Not part of the chain: it names who read what, and is erased after its duration (R79).
 * What cannot be noted is logged as an error, and is read all the same.
 */
export async function logAccess(
  actor: Actor,
  { subject, capacity, ...read }: Consultation,
  now: Date,
): Promise<void> {
  if (!isSignedIn(actor)) return;
  const data = {
    ...{ userId: actor.userId, subjectType: subject.type, subjectId: subject.id },
    ...{ ...read, capacity, at: now },
    day: read.part === "FILE" ? null : dayToDate(parisDay(now)),
  };
  await write(actor, (tx) => tx.accessLog.createMany({ data: [data], skipDuplicates: true })).catch(
    (error: unknown) => logError("access-log", error),
  );
}

/** The same of a part of a candidacy. */
export const logReading = (
  actor: Actor,
  candidacyId: string,
  {
    part,
    capacity,
  }: { part: "DOSSIER" | "IDENTITY" | "RESULT"; capacity: Consultation["capacity"] },
  now: Date,
): Promise<void> =>
  logAccess(actor, { subject: { type: "Candidacy", id: candidacyId }, part, capacity }, now);
