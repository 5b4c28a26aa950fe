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

/** Pieces asked for once more: the clock is not stopped a second time (L. 114-5 CRPA). */
export const askedBefore = (dueOn: CalendarDay): string =>
  `Des pièces ont déjà été demandées\u00a0: le délai de deux mois n’est annulé qu’une fois (L. 114-5 du CRPA) et court jusqu’au ${formatDay(dueOn)}. Fixez un jour avant celui-ci.`;

export const yearlyLimitReached = (
  { number, submittedOn }: EarlierRequest,
  blocksMayFollow: boolean,
): string =>
  `Vous avez déjà déposé cette année la demande ${number}, le ${formatDay(submittedOn)}, pour la certification entière\u00a0: une seule est possible par année civile (R. 6412-3 du code du travail). ${blocksMayFollow ? "Vous pouvez demander une partie des blocs seulement, ou attendre le 1er janvier." : "Une nouvelle demande est possible à partir du 1er janvier."}`;

export const NO_VALID_ADMISSIBILITY =
  "Aucune recevabilité en cours de validité ne couvre cette candidature : déposez d’abord une demande de recevabilité.";
