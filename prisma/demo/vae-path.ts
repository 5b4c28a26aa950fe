import type { CandidateKey } from "./cast-candidates.ts";
import type { Story } from "./stage.ts";
import { known, type World } from "./world.ts";

/** One person's way by the VAE: when it begins, the blocks, and which of the prepared texts are theirs. */
export type VaePath = {
  who: CandidateKey;
  start: number;
  blocks?: readonly number[];
  text: number;
  /** Two from `text` on, unless they are named. */
  experiences?: readonly number[];
};
export type VaeStep = (world: World, path: VaePath) => Story;

export const idOf = ({ candidacyIds }: World, { who }: VaePath): string => known(candidacyIds, who);

/** Two people's texts rotate: the same is told twice only when there are more people than texts. */
export const pick = <T>(texts: readonly T[], index: number): T => {
  const text = texts[index % texts.length];
  if (text === undefined) throw new Error("there is no text to pick");
  return text;
};
