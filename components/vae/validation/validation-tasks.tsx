import { type Task, Tasks } from "@/components/ui/tasks";
import type { BlockView, RemarkView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";
import type { SoughtBlock } from "@/lib/vae/sought";
import { coverageOf } from "@/lib/vae/validation/coverage";
import { coverageLine } from "@/lib/vae/validation/coverage.labels";
import { remarkOn } from "@/lib/vae/validation/remark";
import {
  situationProgress,
  situationsOf,
  type WorkSituationView,
} from "@/lib/vae/validation/situation";
import { situationName } from "@/lib/vae/validation/situation.labels";
import type { ValidationEdition } from "@/lib/vae/validation/validation-file";
import { situationAddress } from "./situation-links";

type Props = {
  candidacyId: string;
  blocks: readonly BlockView[];
  edition: ValidationEdition;
  sought: readonly SoughtBlock[];
  remarks: readonly RemarkView[];
};

/** The work situations of each requested block, one at least (R31). */
export function ValidationTasks({ candidacyId, blocks, edition, sought, remarks }: Props) {
  const coverageIn = (id: string) => {
    const block = sought.find(({ blockId }) => blockId === id);
    return block && block.competencies.length > 0
      ? coverageLine(coverageOf(block, edition.situations))
      : null;
  };
  const tasksOf = (block: BlockView): Task[] => {
    const own = situationsOf(edition.situations, block.id);
    const [first] = own;
    const coverage = coverageIn(block.id);
    const hintOf = (situation: WorkSituationView | undefined, rank: number) =>
      [
        situation?.title || block.label,
        rank === 1 && coverage,
        remarkOn(remarks, situation) && "remarque du secrétariat à lire",
      ]
        .filter(Boolean)
        .join(" · ");
    if (!first)
      return [
        {
          label: situationName({ block, rank: 1, count: 1 }),
          state: "todo",
          href: routes.workSituation(candidacyId, block.id),
          hint: hintOf(undefined, 1),
        },
      ];
    return own.map((situation, index) => ({
      label: situationName({ block, rank: index + 1, count: own.length }),
      state: situationProgress(situation),
      href: situationAddress(candidacyId, situation, index + 1),
      hint: hintOf(situation, index + 1),
    }));
  };
  return <Tasks label="Vos situations de travail" tasks={blocks.flatMap(tasksOf)} />;
}
