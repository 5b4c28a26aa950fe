import { inWords } from "@/lib/platform/shared/enumeration";

/** « Le bloc 1, demandé ici, est déjà acquis » */
export function heldMeanwhileTitle(ordinals: readonly number[]): string {
  const named = inWords(ordinals);
  return ordinals.length > 1
    ? `Les blocs ${named}, demandés ici, sont déjà acquis`
    : `Le bloc ${named}, demandé ici, est déjà acquis`;
}
