import { optionsOf } from "@/lib/platform/form/options";
import { formatDay } from "@/lib/platform/shared/calendar";
import type { Declared, ExperienceStatus, ExperienceView, WorkingTime } from "./experience";
import { EXPERIENCE_STATUSES } from "./experience";

export const experienceStatusLabels: Record<ExperienceStatus, string> = {
  EMPLOYEE: "Salarié",
  SELF_EMPLOYED: "Indépendant, artisan, profession libérale",
  VOLUNTEERING: "Volontaire (service civique, pompier volontaire…)",
  ATHLETE: "Sportif de haut niveau",
  VOLUNTEER: "Bénévole",
  UNION: "Responsabilités syndicales",
  ELECTED: "Mandat électoral local ou fonction élective locale",
  APPRENTICE: "Apprentissage",
  PROFESSIONALISATION: "Contrat de professionnalisation",
  SUBSIDISED: "Contrat unique d’insertion",
  IMMERSION: "Période de mise en situation en milieu professionnel",
  PREPARATORY: "Préparation opérationnelle à l’emploi",
  PLACEMENT: "Période de formation en milieu professionnel",
  TRAINEE: "Stage pratique",
  OTHER: "Autre activité",
};

export const experienceStatusOptions = EXPERIENCE_STATUSES.map((value) => ({
  value,
  label: experienceStatusLabels[value],
}));

/** The families of rubric 5, column 4, as the notice 51260 lists them. */
export const familyLabels: Readonly<Record<string, string>> = {
  A: "Agriculture, marine, pêche",
  B: "Bâtiment, travaux publics",
  C: "Électricité, électronique",
  D: "Mécanique, travail des métaux",
  E: "Industries de process",
  F: "Matériaux souples, bois, industries graphiques",
  G: "Maintenance",
  H: "Ingénieurs et cadres de l’industrie",
  J: "Transports, logistique et tourisme",
  K: "Artisanat",
  L: "Gestion, administration des entreprises",
  M: "Informatique et télécommunications",
  N: "Études et recherche",
  P: "Administration publique, professions juridiques, armée et police",
  Q: "Banque et assurance",
  R: "Commerce",
  S: "Hôtellerie, restauration, alimentation",
  T: "Services aux particuliers et aux collectivités",
  U: "Communication, information, art et spectacle",
  V: "Santé, action sociale, culturelle et sportive",
  W: "Enseignement, formation",
  X: "Politique, religion",
};

export const familyOptions = optionsOf(familyLabels);

const workingTimeLabels: Record<WorkingTime, string> = {
  FULL: "Temps complet",
  PART: "Temps partiel",
};

export const workingTimeOptions = optionsOf(workingTimeLabels);

const TRAINING_PROOF = "Contrat ou convention, avec l’attestation de fin de période.";

/** What is accepted as proof of an experience, by its status (notice 51260 of the official form). */
export const acceptedProofs: Record<ExperienceStatus, string> = {
  EMPLOYEE:
    "Attestation de l’employeur qui dit la période, les activités et le volume horaire, ou contrat de travail avec des bulletins de paie. En complément : relevé de carrière, compte rendu d’entretien professionnel.",
  SELF_EMPLOYED:
    "Inscription au registre du commerce, au répertoire des métiers ou à l’URSSAF, avec ce qui montre sa durée.",
  VOLUNTEERING: "Contrat et avis de paiement, ou attestation de l’organisme.",
  ATHLETE: "Inscription sur la liste ministérielle, avec ses dates.",
  VOLUNTEER: "Attestation de l’association, signée de deux de ses responsables.",
  UNION:
    "Attestation d’un membre du bureau ; en complément, décharges d’activité ou comptes rendus de réunion.",
  ELECTED: "Attestation ou procès-verbal de nomination ; en complément, autorisations d’absence.",
  APPRENTICE: TRAINING_PROOF,
  PROFESSIONALISATION: TRAINING_PROOF,
  SUBSIDISED: "Contrat de travail avec des bulletins de paie, ou attestation de l’employeur.",
  IMMERSION: "Convention, avec l’attestation de l’organisme d’accueil.",
  PREPARATORY: TRAINING_PROOF,
  PLACEMENT: TRAINING_PROOF,
  TRAINEE: TRAINING_PROOF,
  OTHER: "Une attestation qui dit la période et les activités.",
};

/** How an experience is named by its place in the list: « Expérience 3 ». */
export const experienceName = (index: number): string => `Expérience ${index + 1}`;

/** « Déclarée par : expérience 1, expérience 3 », in the order of the request; nothing where none of them is tied to any. */
export function declaredBy(experiences: readonly Declared[], competencyId: string): string {
  const named = experiences.flatMap(({ competencyIds }, index) =>
    competencyIds.includes(competencyId) ? [experienceName(index).toLowerCase()] : [],
  );
  if (experiences.every(({ competencyIds }) => competencyIds.length === 0)) return "";
  return named.length > 0
    ? `Déclarée par\u00a0: ${named.join(", ")}`
    : "Déclarée par aucune expérience";
}

/** « du 1er sept. 2021 au 30 juin 2024 », « depuis le 1er sept. 2021 ». */
export const experiencePeriod = ({
  startedOn,
  endedOn,
}: Pick<ExperienceView, "startedOn" | "endedOn">): string =>
  endedOn
    ? `du ${formatDay(startedOn)} au ${formatDay(endedOn)}`
    : `depuis le ${formatDay(startedOn)}`;

/** « Temps partiel, 17,5 h par semaine », « Temps complet »; nothing where the status does not ask it. */
export const workingTimeText = ({
  workingTime,
  weeklyHours,
}: Pick<ExperienceView, "workingTime" | "weeklyHours">): string =>
  [
    workingTime && workingTimeLabels[workingTime],
    weeklyHours && `${weeklyHours}\u00a0h par semaine`,
  ]
    .filter(Boolean)
    .join(", ");
