import type { Section } from "@/lib/platform/form/seen";
import type { WorkSituationView } from "./situation";

export type ValidationEdition = {
  id: string;
  edition: number;
  version: number;
  presentation: string;
  filedAt: Date | null;
  contentHash: string | null;
  situations: readonly WorkSituationView[];
};

/** What may prove a situation: the proofs of the request and the annexes, in the order they came. */
export const PROOFS = ["PROOF", "VALIDATION_ANNEX"] as const;

type Ranked = Section & { ordinal: number };

/** What is read over before a validation file is filed; the order of its situations too. */
export const editionSections = (
  edition: Section & { situations: readonly Ranked[] },
  annexes: readonly { id: string }[],
): Section[] => [
  edition,
  ...edition.situations.map(({ id, ordinal, version = 0 }) => ({
    id: `${id} ${ordinal}`,
    version,
  })),
  ...annexes.map(({ id }) => ({ id })),
];
