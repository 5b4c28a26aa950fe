import { addDays, type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import type { AdmissibilityOutcome, EarlierRequest } from "./admissibility-decision";

export const admissibilityOutcomeLabels: Record<AdmissibilityOutcome, string> = {
  ADMISSIBLE: "Demande recevable",
  TACITLY_ADMISSIBLE: "Demande recevable par silence",
  INADMISSIBLE: "Demande non recevable",
};

export const silenceOver = (dueOn: CalendarDay): string =>
  `Il est trop tard : le délai de deux mois est passé et la demande est recevable depuis le ${formatDay(dueOn)}.`;

export const beforeTheDueDay = (dueOn: CalendarDay): string =>
  `Le candidat peut fournir les pièces jusqu’au ${formatDay(dueOn)} : cette décision est possible à partir du ${formatDay(addDays(dueOn, 1))}.`;

export const yearlyLimitReached = ({ number, submittedOn }: EarlierRequest): string =>
  `Vous avez déjà déposé cette année la demande ${number}, le ${formatDay(submittedOn)}, pour la certification entière : une seule est possible par année civile (R. 6412-3 du code du travail). Vous pouvez demander une partie des blocs seulement, ou attendre le 1er janvier.`;

export const NO_VALID_ADMISSIBILITY =
  "Aucune recevabilité en cours de validité ne couvre cette candidature : déposez d’abord une demande de recevabilité.";
