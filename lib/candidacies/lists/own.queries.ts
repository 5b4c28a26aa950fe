import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { ENDED_STATES } from "@/lib/candidacies/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { fileIdsOf } from "@/lib/platform/db/same-person";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { OwnCandidacyRow } from "./list";

/**
 * The candidacies of the person who asks, and the registrations that wait for their confirmation; the newest first. A draft
 * that was given up is none.
 */
export const listOwnCandidacies = (actor: Actor): Promise<OwnCandidacyRow[]> =>
  read(actor, async (tx) => {
    const { userId } = actor;
    const rows = await tx.candidacy.findMany({
      where: {
        NOT: { number: null, state: { in: ENDED_STATES } },
        OR: [
          { candidateId: { in: await fileIdsOf(tx, userId) } },
          { invitedUserId: userId, candidateId: null, state: { in: statesTaking("confirm") } },
        ],
      },
      select: {
        id: true,
        number: true,
        route: true,
        state: true,
        wholeCertification: true,
        certification: { select: { certificationId: true } },
        createdAt: true,
        company: { select: { name: true } },
        blocks: {
          select: { block: { select: { ordinal: true } } },
          orderBy: { block: { ordinal: "asc" } },
        },
        deadlines: {
          where: { stoppedAt: null },
          select: { kind: true, dueOn: true },
          orderBy: { dueOn: "asc" },
          take: 1,
        },
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    return rows.map(
      ({ wholeCertification, certification, company, blocks, deadlines: [deadline], ...row }) => ({
        ...row,
        ...certification,
        isWhole: wholeCertification,
        companyName: company?.name ?? null,
        blocks: blocks.map(({ block }) => block.ordinal),
        clock: deadline ? { kind: deadline.kind, dueOn: dateToDay(deadline.dueOn) } : null,
      }),
    );
  });
