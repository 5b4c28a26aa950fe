export const SITUATION_PARTS = [
  "title",
  "context",
  "role",
  "means",
  "actions",
  "result",
  "learned",
] as const;
export type SituationPart = (typeof SITUATION_PARTS)[number];

/** Advised, and not asked for: what was written before they were is as complete as it was. */
export const isAdvised = (part: SituationPart): boolean => part === "role" || part === "means";

export type SituationTexts = Readonly<Record<SituationPart, string>>;

export type WorkSituationView = SituationTexts & {
  id: string;
  version: number;
  blockId: string;
  /** Among those of its block, growing; there may be gaps. */
  ordinal: number;
  /** What it shows of its block, and what proves it, as ticked. */
  competencyIds: readonly string[];
  proofIds: readonly string[];
  /** That of the edition before which it continues. */
  formerId: string | null;
};

export type SituationProgress = "todo" | "started" | "done";

const isWritten = (text: string) => text.trim() !== "";

/** A work situation counts once each of the parts that are asked for is written. */
export function situationProgress(situation: SituationTexts | undefined): SituationProgress {
  if (!situation || !SITUATION_PARTS.some((part) => isWritten(situation[part]))) return "todo";
  const asked = SITUATION_PARTS.filter((part) => !isAdvised(part));
  return asked.every((part) => isWritten(situation[part])) ? "done" : "started";
}

/** The situations of a block in their order. */
export const situationsOf = <S extends Pick<WorkSituationView, "blockId" | "ordinal">>(
  situations: readonly S[],
  id: string,
): S[] =>
  situations
    .filter(({ blockId }) => blockId === id)
    .sort((one, other) => one.ordinal - other.ordinal);

/** A situation by its rank among those of its block, from 1. */
export type Place<B> = { block: B; rank: number; count: number };

/**
 * What keeps a validation file from being filed: a block without any situation, since it covers them all (R31), and each
 * situation that was begun and lacks a part.
 */
export const unfinished = <B extends { id: string }>(
  blocks: readonly B[],
  situations: readonly WorkSituationView[],
): Place<B>[] =>
  blocks.flatMap((block) => {
    const own = situationsOf(situations, block.id);
    const count = Math.max(1, own.length);
    return Array.from({ length: count }, (_, index) => index)
      .filter((index) => situationProgress(own[index]) !== "done")
      .map((index) => ({ block, rank: index + 1, count }));
  });
