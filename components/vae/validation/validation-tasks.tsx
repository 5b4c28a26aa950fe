import { type Task, Tasks } from "@/components/ui/tasks";
import type { BlockView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";
import { coverageOf, type SoughtBlock } from "@/lib/vae/validation/coverage";
import { coverageLine } from "@/lib/vae/validation/coverage.labels";
import { situationProgress, type ValidationEdition } from "@/lib/vae/validation/validation-file";

type Props = {
  candidacyId: string;
  blocks: readonly BlockView[];
  edition: ValidationEdition;
  sought: readonly SoughtBlock[];
};

/** One work situation for each requested block (R31). */
export function ValidationTasks({ candidacyId, blocks, edition, sought }: Props) {
  const coverageIn = (id: string) => {
    const block = sought.find(({ blockId }) => blockId === id);
    return block && block.competencies.length > 0
      ? coverageLine(coverageOf(block, edition.situations))
      : null;
  };
  const tasks = blocks.map((block): Task => {
    const situation = edition.situations.find(({ blockId }) => blockId === block.id);
    return {
      label: `Situation du bloc ${block.ordinal}`,
      state: situationProgress(situation),
      href: routes.workSituation(candidacyId, block.id),
      hint: [situation?.title || block.label, coverageIn(block.id)].filter(Boolean).join(" · "),
    };
  });
  return <Tasks label="Vos situations de travail" tasks={tasks} />;
}
