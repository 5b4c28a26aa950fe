import "server-only";
import { HELD_STATES } from "@/lib/jury-sessions/phase";
import { visibleSessions } from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

/** The session on whose docket a candidacy is, for who may read that session; null otherwise. */
export const findHearingSession = (actor: Actor, candidacyId: string): Promise<string | null> =>
  read(actor, async (tx) => {
    const entry = await tx.docketEntry.findFirst({
      where: {
        candidacyId,
        removedAt: null,
        session: { AND: [{ state: { in: HELD_STATES } }, visibleSessions(actor)] },
      },
      select: { sessionId: true },
      orderBy: { session: { heldOn: "desc" } },
    });
    return entry?.sessionId ?? null;
  });
