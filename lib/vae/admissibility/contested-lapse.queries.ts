import "server-only";
import { type CandidacyEvent, statesTaking } from "@/lib/candidacies/candidacy";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";

const SHOWN = 20;
const EXCHANGE = ["lapse", "contestLapse", "upholdLapse"] satisfies CandidacyEvent[];

/** Whether the candidate has contested the lapse since the secretariat last answered. */
export async function isContested(
  tx: Pick<Reader, "candidacyEvent">,
  candidacyId: string,
): Promise<boolean> {
  const last = await tx.candidacyEvent.findFirst({
    where: { candidacyId, type: { in: EXCHANGE } },
    select: { type: true },
    orderBy: { id: "desc" },
  });
  return last?.type === "contestLapse";
}

export type ContestedLapse = { candidacyId: string; number: string | null; at: Date };

/** The lapses that wait for the secretariat's answer, the oldest first. */
export const listContested = (actor: Actor): Promise<ContestedLapse[]> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return [];
    return tx.$queryRaw<ContestedLapse[]>`
      SELECT c.id AS "candidacyId", c.number, e.at FROM "Candidacy" c
      JOIN LATERAL (SELECT type, at FROM "CandidacyEvent" WHERE "candidacyId" = c.id AND type = ANY (${EXCHANGE})
        ORDER BY id DESC LIMIT 1) e ON e.type = 'contestLapse'
      WHERE c.state = ANY (${statesTaking("upholdLapse")}::"CandidacyState"[]) ORDER BY e.at LIMIT ${SHOWN}`;
  });
