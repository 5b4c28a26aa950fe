import { type SoughtBlock, soughtIn } from "@/lib/vae/sought";
import { situationsOf, type WorkSituationView } from "./situation";
import type { ValidationEdition } from "./validation-file";

type Hashed = { id: string; sha256: string };
type Filed = {
  edition: Pick<ValidationEdition, "presentation" | "situations">;
  blocks: readonly { id: string; code: string }[];
  sought: readonly SoughtBlock[];
  annexes: readonly Hashed[];
  /** Those that may prove a situation. */
  proofs: readonly Hashed[];
};

/**
 * What is hashed of an edition as it is filed. What nobody wrote or ticked of the later parts is left out, so that what was
 * filed before there were any keeps its hash.
 */
export function filedContent({ edition, blocks, sought, annexes, proofs }: Filed) {
  const { presentation, situations } = edition;
  return {
    presentation,
    situations: blocks.flatMap(({ id, code }) =>
      situationsOf(situations, id).map((situation) => ({
        block: code,
        ...textsOf(situation),
        ...filled("role", situation.role),
        ...filled("means", situation.means),
        ...filled("competencies", codesOf(situation, soughtIn(sought, id))),
        ...filled("proofs", hashesOf(situation, proofs)),
      })),
    ),
    annexes: annexes.map(({ sha256 }) => sha256),
  };
}

const textsOf = ({ title, context, actions, result, learned }: WorkSituationView) => ({
  ...{ title, context, actions, result, learned },
});

const codesOf = (
  { competencyIds }: WorkSituationView,
  sought: readonly { id: string; code: string }[],
) => sought.filter(({ id }) => competencyIds.includes(id)).map(({ code }) => code);

const hashesOf = ({ proofIds }: WorkSituationView, proofs: readonly Hashed[]) =>
  proofs.filter(({ id }) => proofIds.includes(id)).map(({ sha256 }) => sha256);

const filled = (name: string, values: string | readonly string[]) =>
  values.length > 0 ? { [name]: values } : {};
