import type { Section } from "@/lib/platform/form/seen";

export const SITUATION_PARTS = ["title", "context", "actions", "result", "learned"] as const;
export type SituationPart = (typeof SITUATION_PARTS)[number];

export type WorkSituationView = {
  id: string;
  version: number;
  blockId: string;
  /** What it shows of its block, and what proves it, as ticked. */
  competencyIds: readonly string[];
  proofIds: readonly string[];
} & Record<SituationPart, string>;

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

/** What is read over before a validation file is filed. */
export const editionSections = (
  edition: Section & { situations: readonly Section[] },
  annexes: readonly { id: string }[],
): Section[] => [edition, ...edition.situations, ...annexes.map(({ id }) => ({ id }))];

export type SituationProgress = "todo" | "started" | "done";

/** A work situation counts once each of its five parts is written. */
export function situationProgress(
  situation: Record<SituationPart, string> | undefined,
): SituationProgress {
  if (!situation) return "todo";
  return SITUATION_PARTS.every((part) => situation[part].trim() !== "") ? "done" : "started";
}

/** The requested blocks whose work situation is not complete: a validation file covers them all (R31). */
export const uncoveredBlocks = (
  blockIds: readonly string[],
  situations: readonly WorkSituationView[],
): string[] =>
  blockIds.filter(
    (id) => situationProgress(situations.find(({ blockId }) => blockId === id)) !== "done",
  );
