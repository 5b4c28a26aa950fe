import type { CommitteeError, CommitteeFunction } from "./committee";

export const functionLabels: Record<CommitteeFunction, string> = {
  TUTOR: "Tuteur ou tutrice",
  LINE_MANAGER: "Manager de proximité",
  HUMAN_RESOURCES: "Ressources humaines",
  TRAINER: "Formateur ou formatrice",
  EXPERT: "Expert métier",
};

const NUMBERS = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept"];

export function committeeErrorText(error: CommitteeError): string {
  switch (error.code) {
    case "TOO_FEW":
      return `Un comité compte au moins ${NUMBERS[error.minimum] ?? error.minimum} membres. Ajoutez-en, ou invitez d’abord des évaluateurs dans votre équipe.`;
    case "CHAIR":
      return "Désignez une présidence, parmi les membres du comité.";
    case "CANDIDATE":
      return "La personne évaluée ne peut pas siéger dans son propre comité.";
    case "TWICE":
      return "La même personne figure deux fois dans ce comité.";
    case "OUTSIDER":
      return "Chaque membre du comité appartient aujourd’hui à l’équipe de l’entreprise. Rechargez la page pour voir l’équipe à jour.";
  }
}
