import "server-only";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import { findMinutesSubject } from "@/lib/juries/minutes/minutes.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { canReadFile } from "./download.policy";

/** A file the actor may download, or null: what someone may not read does not exist for them. */
export const findReadableFile = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    const file = await tx.storedFile.findFirst({
      where: { id, erasedAt: null },
      select: {
        storageKey: true,
        purpose: true,
        originalName: true,
        mime: true,
        size: true,
        sha256: true,
        sessionId: true,
        candidate: { select: { userId: true } },
        candidacy: { select: subjectSelect },
      },
    });
    if (!file) return null;
    const { storageKey, purpose, originalName, mime, size, sha256, sessionId, candidate } = file;
    const candidacy = file.candidacy && toSubject(file.candidacy);
    const minutes = sessionId ? await findMinutesSubject(tx, sessionId, id) : null;
    const candidateUserId = candidate?.userId ?? candidacy?.candidateUserId ?? null;
    if (!canReadFile(actor, { purpose, candidateUserId, candidacy, minutes })) return null;
    return { storageKey, originalName, mime, size, sha256 };
  });
