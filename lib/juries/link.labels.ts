import type { LinkCode } from "./link";

/** Which link the portal found, for who keeps the session; never for the member it recuses. */
export const linkLabels: Record<LinkCode, string> = {
  SELF: "ce membre est le candidat",
  COMMITTEE: "ce membre a siégé à un comité d’évaluation du candidat",
  TEAM: "ce membre fait partie de l’équipe de l’entreprise du candidat",
  COMPANY: "ce membre appartient à l’entreprise du candidat",
  ESTABLISHMENT: "ce membre travaille dans un autre établissement de l’entreprise du candidat",
  EXPERIENCE: "ce membre est employé par un employeur, actuel ou ancien, du candidat",
  EXPERIENCE_ESTABLISHMENT:
    "ce membre travaille dans un autre établissement d’un employeur, actuel ou ancien, du candidat",
  FORMER_TEAM: "ce membre a fait partie de l’équipe de l’entreprise du candidat",
  FORMER_COMPANY: "ce membre a été employé par l’entreprise du candidat",
  FORMER_EXPERIENCE: "ce membre a été employé par un employeur, actuel ou ancien, du candidat",
  GROUP:
    "ce membre travaille ou a travaillé dans le même groupe qu’un employeur, actuel ou ancien, du candidat",
};

/** « Trouvé par le portail : ce membre est le candidat », by the code that was kept. */
export const foundLinkLabel = (code: string): string =>
  `Trouvé par le portail\u00a0: ${linkLabels[code as LinkCode]}`;
