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
      SELECT c.id AS "candidacyId", c.number, e.at FROM "CandidacyEvent" e
      CROSS JOIN LATERAL (SELECT s.id, s.number FROM "Candidacy" s
        WHERE s.id = e."candidacyId" AND s.state = ANY (${statesTaking("upholdLapse")}::"CandidacyState"[]) OFFSET 0) c
      WHERE e.type = 'contestLapse' AND NOT EXISTS (SELECT FROM "CandidacyEvent" l
        WHERE l."candidacyId" = e."candidacyId" AND l.type = ANY (${EXCHANGE}) AND l.id > e.id)
      ORDER BY e.at LIMIT ${SHOWN}`;
  });
