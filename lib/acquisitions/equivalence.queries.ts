import "server-only";
import { editionName } from "@/lib/certifications/version-in-force.labels";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { acquisitionPolicy } from "./acquisition.policy";
import type { EquivalencesPage } from "./equivalence-view";

const blockSelect = {
  select: {
    ...{ id: true, ordinal: true, label: true },
    version: { select: { rncpCode: true, edition: true } },
  },
} as const;
type Named = { ordinal: number; label: string; version: { rncpCode: string; edition: number } };

const nameOf = ({ ordinal, version }: Named): string => `${editionName(version)}, bloc ${ordinal}`;

type Row = { id: string; from: Named; to: Named; decidedOn: Date; startsOn: Date; source: string };
const toView = ({ id, from, to, decidedOn, startsOn, source }: Row) => ({
  ...{ id, source, from: nameOf(from), to: nameOf(to) },
  ...{ decidedOn: dateToDay(decidedOn), startsOn: dateToDay(startsOn) },
});

const waiting = { confirmedAt: null, endedAt: null } as const;

/** Every equivalence that is recorded or proposed, and the blocks of all versions; null for who may not read them. */
export const listEquivalences = (actor: Actor): Promise<EquivalencesPage | null> =>
  read(actor, async (tx) => {
    if (!acquisitionPolicy.read(actor)) return null;
    const ends = { from: blockSelect, to: blockSelect } as const;
    const [standing, proposed, blocks] = await Promise.all([
      tx.blockEquivalence.findMany({
        include: ends,
        orderBy: [{ startsOn: "desc" }, { id: "desc" }],
      }),
      tx.equivalenceProposal.findMany({
        where: waiting,
        include: { ...ends, proposedBy: { select: { displayName: true } } },
        orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
      }),
      tx.competencyBlock.findMany({
        ...blockSelect,
        orderBy: [
          { version: { registeredOn: "asc" } },
          { version: { edition: "asc" } },
          { ordinal: "asc" },
        ],
      }),
    ]);
    return {
      standing: standing.map(toView),
      proposed: proposed.map(({ proposedBy, proposedById, ...row }) => ({
        ...toView(row),
        proposedBy: proposedBy.displayName,
        mayConfirm: acquisitionPolicy.confirm(actor, { proposedById, candidateUserId: null }),
      })),
      blocks: blocks.map((block) => ({
        id: block.id,
        name: `${nameOf(block)}\u00a0: ${block.label}`,
      })),
    };
  });

/** How many wait for whoever asks, who did not propose them; none for who may confirm nothing. */
export const countEquivalencesToConfirm = (actor: Actor): Promise<number> =>
  read(actor, async (tx) =>
    acquisitionPolicy.read(actor)
      ? tx.equivalenceProposal.count({ where: { ...waiting, proposedById: { not: actor.userId } } })
      : 0,
  );
