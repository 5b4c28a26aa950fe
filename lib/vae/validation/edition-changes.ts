import {
  SITUATION_PARTS,
  type SituationPart,
  situationsOf,
  type WorkSituationView,
} from "./situation";
import type { ValidationEdition } from "./validation-file";

export type PartChange = { part: SituationPart; before: string; after: string };
type Edition = Pick<ValidationEdition, "presentation" | "situations">;

/** What became of a situation from one edition to the next. */
export type SituationChange<B> = { block: B; situation: WorkSituationView } & (
  | { is: "added" | "removed" }
  | {
      is: "changed";
      parts: PartChange[];
      /** Ids of competencies that are ticked now, and no more. */
      ticked: string[];
      unticked: string[];
      proofsChanged: boolean;
    }
);

export type EditionChanges<B> = {
  presentation: { before: string; after: string } | null;
  situations: SituationChange<B>[];
};

/** What a validation file says otherwise than the edition that was returned, block by block. */
export function editionChanges<B extends { id: string }>(
  former: Edition,
  now: Edition,
  blocks: readonly B[],
): EditionChanges<B> {
  const formerOf = formersIn(former, now);
  const continued = new Set(now.situations.flatMap((one) => formerOf(one)?.id ?? []));
  const { presentation: before } = former;
  const { presentation: after } = now;
  return {
    presentation: before === after ? null : { before, after },
    situations: blocks.flatMap((block) => [
      ...situationsOf(now.situations, block.id).flatMap((situation) =>
        changeOf(block, formerOf(situation), situation),
      ),
      ...situationsOf(former.situations, block.id)
        .filter(({ id }) => !continued.has(id))
        .map((situation) => ({ block, situation, is: "removed" as const })),
    ]),
  };
}

/** Which situation another continues; where none says so, as before it was kept, the one of its block and rank. */
function formersIn(former: Edition, now: Edition) {
  const isKept = now.situations.some(({ formerId }) => formerId !== null);
  return ({ formerId, blockId, ordinal }: WorkSituationView) =>
    former.situations.find((one) =>
      isKept ? one.id === formerId : one.blockId === blockId && one.ordinal === ordinal,
    );
}

function changeOf<B>(
  block: B,
  before: WorkSituationView | undefined,
  situation: WorkSituationView,
): SituationChange<B>[] {
  if (!before) return [{ block, situation, is: "added" }];
  const parts = SITUATION_PARTS.filter((part) => before[part] !== situation[part]).map((part) => ({
    ...{ part, before: before[part], after: situation[part] },
  }));
  const ticked = without(situation.competencyIds, before.competencyIds);
  const unticked = without(before.competencyIds, situation.competencyIds);
  const proofsChanged = before.proofIds.join() !== situation.proofIds.join();
  const isSame = parts.length + ticked.length + unticked.length === 0 && !proofsChanged;
  return isSame
    ? []
    : [{ block, situation, is: "changed", ...{ parts, ticked, unticked, proofsChanged } }];
}

const without = (ids: readonly string[], others: readonly string[]) =>
  ids.filter((id) => !others.includes(id));
