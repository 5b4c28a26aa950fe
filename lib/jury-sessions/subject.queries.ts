import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { isSecretariat } from "@/lib/platform/actor/right";
import type { Reader } from "@/lib/platform/db/read";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { EntrySubject, SessionSubject } from "./jury-session.policy";
import { SUMMONED_STATES } from "./phase";

/** What the policy needs to know of a session. */
export const sessionSubjectSelect = {
  id: true,
  state: true,
  heldOn: true,
  secretaryId: true,
  attendances: {
    select: {
      mandateId: true,
      status: true,
      presiding: true,
      mandate: { select: { seat: { select: { organisation: { select: { side: true } } } } } },
    },
  },
} as const satisfies Prisma.JurySessionSelect;

type Row = Prisma.JurySessionGetPayload<{ select: typeof sessionSubjectSelect }>;

export const toSessionSubject = ({
  id,
  state,
  heldOn,
  secretaryId,
  attendances,
}: Row): SessionSubject => ({
  id,
  state,
  heldOn: dateToDay(heldOn),
  secretaryId,
  members: attendances.map(({ mandateId, status, presiding, mandate }) => ({
    mandateId,
    side: mandate.seat.organisation.side,
    isPresent: status === "PRESENT",
    isPresiding: presiding,
  })),
});

export async function findSessionSubject(
  tx: Pick<Reader, "jurySession">,
  id: string,
): Promise<SessionSubject | null> {
  const row = await tx.jurySession.findUnique({ where: { id }, select: sessionSubjectSelect });
  return row && toSessionSubject(row);
}

/** The members' links with one entry, from what was declared and detected. */
export const toEntrySubject = (
  interests: readonly { mandateId: string; kind: "NONE" | "DECLARED" | "DETECTED" }[],
): EntrySubject => ({
  links: new Map(
    interests.map(({ mandateId, kind }) => [mandateId, kind === "NONE" ? "CLEARED" : "LINKED"]),
  ),
});

/** Matches nothing: inside an AND, Prisma drops an OR without branches instead of refusing everything. */
const NONE: Prisma.JurySessionWhereInput = { id: { in: [] } };

/** The same as `sessionPolicy.readAsJuror`, as a filter. */
export const summonedSessions = ({ relations }: Actor): Prisma.JurySessionWhereInput => ({
  state: { in: SUMMONED_STATES },
  OR: [
    NONE,
    ...relations.mandates.map(({ mandateId, startsOn, endsOn }) => ({
      heldOn: { gte: dayToDate(startsOn), lte: dayToDate(endsOn) },
      attendances: { some: { mandateId } },
    })),
  ],
});

/** The same as `sessionPolicy.read`, as a filter; a test proves that the two agree for every relation. */
export const visibleSessions = (actor: Actor): Prisma.JurySessionWhereInput =>
  isSecretariat(actor) ? {} : summonedSessions(actor);
