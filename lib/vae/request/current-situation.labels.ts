import { formatDay } from "@/lib/platform/shared/calendar";
import type {
  AccommodationView,
  Benefit,
  CurrentSituation,
  CurrentSituationView,
  NationalityGroup,
} from "./current-situation";

export const nationalityLabels: Record<NationalityGroup, string> = {
  FRENCH: "Française",
  EUROPEAN: "D’un pays de l’Union européenne ou de l’Espace économique européen",
  OTHER: "Autre",
};

export const currentSituationLabels: Record<CurrentSituation, string> = {
  PERMANENT: "En emploi : CDI",
  FIXED_TERM: "En emploi : CDD, CDD d’usage ou intérim",
  SELF_EMPLOYED: "En emploi : indépendant, artisan, profession libérale",
  CIVIL_SERVANT: "En emploi : fonctionnaire",
  MILITARY: "En emploi : militaire",
  SUBSIDISED: "En emploi : contrat aidé ou en alternance",
  INACTIVE: "En inactivité",
  SEEKING: "En recherche d’emploi",
  VOLUNTEER: "Volontaire",
  ELECTED: "Mandat électoral",
};

export const benefitLabels: Record<Benefit, string> = {
  UNEMPLOYMENT: "Indemnisation par l’assurance chômage (allocation de retour à l’emploi)",
  INTERMITTENT: "Indemnisation par le régime des intermittents du spectacle",
  MINIMUM: "Minima sociaux",
};

export const disabledWorkerLabels = { yes: "Oui", no: "Non" };

export const currentSituationItems = (view: CurrentSituationView) => [
  { term: "Nationalité", value: view.nationality ? nationalityLabels[view.nationality] : "" },
  {
    term: "Situation actuelle",
    value: view.currentSituation ? currentSituationLabels[view.currentSituation] : "",
  },
  ...(view.currentSituation === "SEEKING" ? seekingItems(view) : []),
];

const seekingItems = ({ registeredOn, benefits }: CurrentSituationView) => [
  {
    term: "Inscription à France Travail",
    value: registeredOn ? `depuis le ${formatDay(registeredOn)}` : "",
  },
  {
    term: "Allocations",
    value: benefits.map((benefit) => benefitLabels[benefit]).join(", ") || "Aucune déclarée",
  },
];

export const accommodationItems = ({ disabledWorker, needs }: AccommodationView) => [
  {
    term: "Travailleur handicapé reconnu",
    value: disabledWorker === null ? "" : disabledWorkerLabels[disabledWorker ? "yes" : "no"],
  },
  { term: "Aménagements demandés", value: needs },
];

/** Something of it was answered. */
export const isAsked = ({ disabledWorker, needs }: AccommodationView): boolean =>
  disabledWorker !== null || needs !== "";
