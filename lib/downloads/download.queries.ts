import "server-only";
import { logAccess } from "@/lib/accounts/access-log.commands";
import type { Consultation } from "@/lib/accounts/consultation";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import { findMinutesSubject } from "@/lib/juries/minutes/minutes.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { canReadFile, downloadCapacity } from "./download.policy";

/** A file the actor may download, or null: what someone may not read does not exist for them. */
export const findReadableFile = async (actor: Actor, id: string) =>
  (await find(actor, id))?.file ?? null;

/** The same for who takes it away: unless it is their own, it is logged each time (R80). */
export async function downloadFile(actor: Actor, id: string, now: Date) {
  const found = await find(actor, id);
  if (found?.reading) await logAccess(actor, { ...found.reading, part: "FILE", fileId: id }, now);
  return found?.file ?? null;
}

const find = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    const row = await tx.storedFile.findFirst({
      where: { id, erasedAt: null },
      select: {
        storageKey: true,
        purpose: true,
        originalName: true,
        mime: true,
        size: true,
        sha256: true,
        sessionId: true,
        candidateId: true,
        candidate: { select: { userId: true } },
        candidacy: { select: subjectSelect },
      },
    });
    if (!row) return null;
    const { purpose, sessionId, candidateId, candidate, candidacy: of, ...file } = row;
    const candidacy = of && toSubject(of);
    const minutes = sessionId ? await findMinutesSubject(tx, sessionId, id) : null;
    const candidateUserId = candidate?.userId ?? candidacy?.candidateUserId ?? null;
    const asked = { purpose, candidateUserId, candidacy, minutes };
    const subject = subjectOf({ candidacyId: candidacy?.id, sessionId, candidateId });
    if (!canReadFile(actor, asked)) return null;
    const capacity = downloadCapacity(actor, asked);
    return { file, reading: subject && capacity && { subject, capacity } };
  });

type Owners = {
  candidacyId: string | undefined;
  sessionId: string | null;
  candidateId: string | null;
};

/** What a file is of, its candidacy first; null of one that is the body's own. */
function subjectOf({
  candidacyId,
  sessionId,
  candidateId,
}: Owners): Consultation["subject"] | null {
  if (candidacyId) return { type: "Candidacy", id: candidacyId };
  if (sessionId) return { type: "JurySession", id: sessionId };
  return candidateId ? { type: "Candidate", id: candidateId } : null;
}
