import { type SoughtBlock, soughtIn } from "./coverage";
import type { ValidationEdition, WorkSituationView } from "./validation-file";

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
 * What is hashed of an edition as it is filed. What nobody ticked is left out, so that what was filed before one could keeps
 * its hash.
 */
export function filedContent({ edition, blocks, sought, annexes, proofs }: Filed) {
  const { presentation, situations } = edition;
  return {
    presentation,
    situations: blocks.flatMap(({ id, code }) =>
      situations
        .filter(({ blockId }) => blockId === id)
        .map((situation) => ({
          block: code,
          ...textsOf(situation),
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

const filled = (name: string, values: readonly string[]) =>
  values.length > 0 ? { [name]: values } : {};
