import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { isSecretariat } from "@/lib/platform/actor/right";
import type { Order } from "@/lib/platform/db/list-page";
import type { Reader } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { Prisma } from "@/prisma/generated/client.ts";
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

export const findSessionSubject = onceARequest(
  async (tx: Pick<Reader, "jurySession">, id: string): Promise<SessionSubject | null> => {
    const row = await tx.jurySession.findUnique({ where: { id }, select: sessionSubjectSelect });
    return row && toSessionSubject(row);
  },
);

/** The members' links with one entry, from what was declared and detected. */
export const toEntrySubject = (
  interests: readonly { mandateId: string; kind: "NONE" | "DECLARED" | "DETECTED" }[],
): EntrySubject => ({
  links: new Map(
    interests.map(({ mandateId, kind }) => [mandateId, kind === "NONE" ? "CLEARED" : "LINKED"]),
  ),
});

/**
 * The same as `sessionPolicy.readAsJuror`, as the ways of a page (`readPage`) to the sessions « s »: one a mandate, from its
 * summonses, which stay few however many sessions there are.
 */
export const summonedSessions = ({ relations }: Actor): Prisma.Sql[] =>
  relations.mandates.map(
    ({ mandateId, startsOn, endsOn }) => Prisma.sql`
      s.state = ANY(${SUMMONED_STATES}::"JurySessionState"[])
      AND s."heldOn" BETWEEN ${startsOn}::date AND ${endsOn}::date
      AND s.id = ANY(ARRAY(SELECT a."sessionId" FROM "Attendance" a WHERE a."mandateId" = ${mandateId}::uuid))`,
  );

/** The same for `sessionPolicy.read`; a test proves that the two agree for every relation. */
export const visibleSessions = (actor: Actor): Prisma.Sql[] =>
  isSecretariat(actor) ? [Prisma.sql`TRUE`] : summonedSessions(actor);

/** The sessions, the latest first. */
export const latestFirst: Order = {
  from: Prisma.sql`"JurySession" s`,
  at: Prisma.sql`s."heldOn"`,
  id: Prisma.sql`s.id`,
};
/** The sessions, the first to come first. */
export const nextFirst: Order = { ...latestFirst, isRising: true };
