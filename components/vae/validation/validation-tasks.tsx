import { type Task, Tasks } from "@/components/ui/tasks";
import type { BlockView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";
import { situationProgress, type ValidationEdition } from "@/lib/vae/validation/validation-file";

type Props = { candidacyId: string; blocks: readonly BlockView[]; edition: ValidationEdition };

/** One work situation for each requested block (R31). */
export function ValidationTasks({ candidacyId, blocks, edition }: Props) {
  const tasks = blocks.map((block): Task => {
    const situation = edition.situations.find(({ blockId }) => blockId === block.id);
    return {
      label: `Situation du bloc ${block.ordinal}`,
      state: situationProgress(situation),
      href: routes.workSituation(candidacyId, block.id),
      hint: situation?.title || block.label,
    };
  });
  return <Tasks label="Vos situations de travail" tasks={tasks} />;
}
