import "server-only";
import { LIVE_STATES } from "@/lib/jury-sessions/phase";
import type { Order } from "@/lib/platform/db/list-page";
import type { Reader } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { Prisma } from "@/prisma/generated/client.ts";
import type { CandidacySubject } from "./candidacy.policy";

/** What the policy needs to know of a candidacy. */
export const subjectSelect = {
  id: true,
  route: true,
  state: true,
  companyId: true,
  invitedUserId: true,
  candidate: { select: { userId: true } },
  docketEntries: {
    where: { removedAt: null, session: { state: { in: LIVE_STATES } } },
    select: {
      id: true,
      sessionId: true,
      session: {
        select: { state: true, heldOn: true, attendances: { select: { mandateId: true } } },
      },
      interests: { select: { mandateId: true, kind: true } },
    },
    take: 1,
  },
} as const satisfies Prisma.CandidacySelect;

type SubjectRow = Prisma.CandidacyGetPayload<{ select: typeof subjectSelect }>;

export function toSubject({
  candidate,
  docketEntries: [entry],
  ...row
}: SubjectRow): CandidacySubject {
  return {
    id: row.id,
    route: row.route,
    state: row.state,
    companyId: row.companyId,
    invitedUserId: row.invitedUserId,
    candidateUserId: candidate?.userId ?? null,
    entry: entry
      ? {
          id: entry.id,
          sessionId: entry.sessionId,
          sessionState: entry.session.state,
          heldOn: dateToDay(entry.session.heldOn),
          summonedMandateIds: entry.session.attendances.map(({ mandateId }) => mandateId),
          clearedMandateIds: entry.interests
            .filter(({ kind }) => kind === "NONE")
            .map(({ mandateId }) => mandateId),
        }
      : null,
  };
}

export const findSubject = onceARequest(
  async (tx: Pick<Reader, "candidacy">, id: string): Promise<CandidacySubject | null> => {
    const row = await tx.candidacy.findUnique({ where: { id }, select: subjectSelect });
    return row && toSubject(row);
  },
);

/** The candidacies « c » of a query, what moved last first. */
export const lastMovedFirst: Order = {
  from: Prisma.sql`"Candidacy" c`,
  at: Prisma.sql`c."stateSince"`,
  id: Prisma.sql`c.id`,
};

/** When a dossier was emptied, its duration over; null as long as it is whole. */
export const erasedSelect = { erasures: { select: { erasedAt: true } } } as const;
export const erasedAtOf = ({
  erasures: [erasure],
}: {
  erasures: readonly { erasedAt: Date }[];
}): Date | null => erasure?.erasedAt ?? null;
