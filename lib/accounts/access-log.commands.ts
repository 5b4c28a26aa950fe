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
export const logAccess = (actor: Actor, consultation: Consultation, now: Date): Promise<void> =>
  logAll(actor, [consultation], now);

async function logAll(actor: Actor, read: readonly Consultation[], now: Date): Promise<void> {
  if (!isSignedIn(actor)) return;
  const data = read.map(({ subject, ...consulted }) => ({
    ...{ userId: actor.userId, subjectType: subject.type, subjectId: subject.id },
    ...{ ...consulted, at: now },
    day: consulted.part === "FILE" ? null : dayToDate(parisDay(now)),
  }));
  await write(actor, (tx) => tx.accessLog.createMany({ data, skipDuplicates: true })).catch(
    (error: unknown) => logError("access-log", error),
  );
}

type Part = "DOSSIER" | "IDENTITY" | "RESULT";
type Read = { capacity: Consultation["capacity"] } & ({ part: Part } | { parts: readonly Part[] });

/** The same of a part of a candidacy, or of several that one page shows. */
export const logReading = (
  actor: Actor,
  candidacyId: string,
  { capacity, ...read }: Read,
  now: Date,
): Promise<void> =>
  logAll(
    actor,
    ("parts" in read ? read.parts : [read.part]).map((part) => ({
      subject: { type: "Candidacy", id: candidacyId },
      ...{ part, capacity },
    })),
    now,
  );
