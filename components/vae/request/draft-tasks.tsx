import { type Task, Tasks } from "@/components/ui/tasks";
import { draftPages } from "@/lib/vae/dossier/draft-pages";
import {
  DRAFT_TASKS,
  type DraftContents,
  type DraftTask,
  draftProgress,
} from "@/lib/vae/request/admissibility-file";
import { draftTaskLabels } from "@/lib/vae/request/admissibility-file.labels";
import type { RequestNature } from "@/lib/vae/request/nature";
import { natureLabels } from "@/lib/vae/request/nature.labels";

type Props = {
  candidacyId: string;
  nature: RequestNature;
  contents: DraftContents;
  identityChecked: boolean;
};

/** The parts of a request, one page each. */
export function DraftTasks({ candidacyId, nature, contents, identityChecked }: Props) {
  const progress = draftProgress(contents);
  const hints: Partial<Record<DraftTask, string | undefined>> = {
    nature: natureLabels[nature],
    experiences: count(contents.experiences, "expérience", "expériences"),
    documents:
      count(contents.proofs, "justificatif", "justificatifs") ??
      (identityChecked
        ? "Votre identité est déjà contrôlée : seul un justificatif est attendu."
        : undefined),
  };
  const tasks = DRAFT_TASKS.map(
    (task): Task => ({
      label: draftTaskLabels[task],
      state: progress[task],
      href: draftPages[task](candidacyId),
      hint: hints[task],
    }),
  );
  return <Tasks label="Votre demande" tasks={tasks} />;
}

const count = (number: number, one: string, many: string) =>
  number > 0 ? `${number} ${number > 1 ? many : one}` : undefined;
