import { ownStateLabel, shortRouteLabels } from "./candidacy.labels";
import type { RequestError } from "./requested-blocks";
import type { CandidacyRoute, CandidacyState } from "./state";

type Named = { code: string; ordinal: number };

/**
 * Why a request is refused, in a sentence that names the block as pages do (« bloc 2 ») and addresses nobody:
 * candidates, companies and the secretariat read it.
 */
export function requestRefused(error: RequestError, blocks: readonly Named[]): string {
  if (error.code === "NO_BLOCK") return "Choisissez au moins un bloc de compétences.";
  if (error.code === "ALL_NEEDED")
    return "Sans bloc déjà acquis, l’évaluation au travail porte sur tous les blocs nécessaires au CQP.";
  const ordinal = blocks.find(({ code }) => code === error.block)?.ordinal;
  const block = ordinal ? `le bloc ${ordinal}` : "ce bloc";
  const subject = ordinal ? `Le bloc ${ordinal}` : "Ce bloc";
  switch (error.code) {
    case "ALREADY_HELD":
      return `${subject} est déjà acquis : il l’est définitivement, il n’y a plus à le demander.`;
    case "NOT_USEFUL":
      return `Le CQP s’obtient sans valider ${block} : seuls les blocs qui manquent encore se demandent.`;
    case "OPTION_MISSING":
      return `Choisissez au moins une option pour ${block}.`;
    case "UNKNOWN_OPTION":
      return `Une option choisie n’existe pas pour ${block}.`;
  }
}

/** The field whose answer is to be changed. */
export const refusedField = ({ code }: RequestError): "blocks[]" | "options[]" =>
  code === "OPTION_MISSING" || code === "UNKNOWN_OPTION" ? "options[]" : "blocks[]";

type Rival = {
  ordinal: number;
  /** The version of the block, where it is only an equivalent of the one asked for. */
  equivalentOf: string | null;
  number: string | null;
  route: CandidacyRoute;
  state: CandidacyState;
};

/** Another open candidacy holds the block: one at a time for each block (R10). */
export function rivalInTheWay({ ordinal, equivalentOf, number, route, state }: Rival): string {
  const which = [
    ...(number ? [`n° ${number}`] : []),
    shortRouteLabels[route],
    ownStateLabel(state, route).label,
  ];
  const block = equivalentOf
    ? `le bloc ${ordinal} de ${equivalentOf}, qui lui équivaut`
    : `le bloc ${ordinal}`;
  return `Une candidature est déjà en cours pour ${block} (${which.join(", ")}) : une seule à la fois est possible pour un bloc.`;
}
