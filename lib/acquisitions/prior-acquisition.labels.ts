import { inWords } from "@/lib/platform/shared/enumeration";

/** On a dossier before the secretariat: where what is held is read and confirmed. */
export const ACQUISITIONS_ANCHOR = "acquis";

/** « Le bloc 1, demandé ici, est déjà acquis » */
export function heldMeanwhileTitle(ordinals: readonly number[]): string {
  const named = inWords(ordinals);
  return ordinals.length > 1
    ? `Les blocs ${named}, demandés ici, sont déjà acquis`
    : `Le bloc ${named}, demandé ici, est déjà acquis`;
}
