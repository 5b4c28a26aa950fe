import "server-only";
import { sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import { HELD_STATES } from "@/lib/jury-sessions/phase";
import { sessionSubjectSelect, toSessionSubject } from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

/** The session on whose docket a candidacy is, for who may read that session; null otherwise. */
export const findHearingSession = (actor: Actor, candidacyId: string): Promise<string | null> =>
  read(actor, async (tx) => {
    const entries = await tx.docketEntry.findMany({
      where: { candidacyId, removedAt: null, session: { state: { in: HELD_STATES } } },
      select: { session: { select: sessionSubjectSelect } },
      orderBy: { session: { heldOn: "desc" } },
    });
    const sessions = entries.map(({ session }) => toSessionSubject(session));
    return sessions.find((session) => sessionPolicy.read(actor, session))?.id ?? null;
  });
