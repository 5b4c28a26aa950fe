import type { ChainFault } from "@/lib/platform/chain/chain";

const faults = {
  CHANGED: "son contenu a été modifié",
  MISSING: "elle manque, supprimée ou déplacée",
  UNLINKED: "elle ne suit pas celle qui la précède : insérée, déplacée ou réécrite",
} as const;

/** The sentence that names one faulty entry of the chain. */
export function faultMessage(fault: ChainFault): string {
  if (fault.fault === "CUT") {
    return "Le journal est coupé : la tête attendue n’y figure pas, ses dernières entrées ont été supprimées.";
  }
  return `Le journal est altéré à l’entrée n° ${fault.sequence} : ${faults[fault.fault]}.`;
}

/** A sentence for each fault that is named, and how many are not. */
export const faultMessages = (faults: readonly ChainFault[], faultCount: number): string[] => [
  ...faults.map(faultMessage),
  ...(faultCount > faults.length ? [`Et ${faultCount - faults.length} autres.`] : []),
];

export const intactMessage = (count: bigint, head: string): string =>
  `Le journal est intact : ${count} entrée${count > 1n ? "s" : ""}, tête ${head}.`;
