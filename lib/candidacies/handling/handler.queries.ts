import "server-only";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { isEnded } from "@/lib/candidacies/phase";
import type { HandlerView } from "@/lib/candidacies/view";
import { fullName } from "@/lib/candidates/candidate";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { readId } from "@/lib/platform/shared/fields.schema";

/** Whoever is of the secretariat now, by name: each may follow a dossier. */
const listHandlers = (tx: Pick<Reader, "user">): Promise<HandlerView[]> =>
  tx.user.findMany({
    where: { memberships: { some: { kind: "SECRETARIAT", endedAt: null } } },
    select: { id: true, displayName: true },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
  });

export const mayHandle = async (tx: Pick<Reader, "membership">, userId: string): Promise<boolean> =>
  (await tx.membership.count({ where: { userId, kind: "SECRETARIAT", endedAt: null } })) > 0;

/** A dossier that goes on, with who follows it and who may; null for anyone outside the secretariat. */
export const openHandling = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    const row = readId(id) && (await readDossierRow(tx, id));
    if (!row || !candidacyPolicy.assignHandler(actor, row.subject) || isEnded(row.state))
      return null;
    const { candidate, invitedName, number, handler } = row;
    return {
      candidacy: {
        id,
        number,
        candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
      },
      handler,
      handlers: await listHandlers(tx),
    };
  });
