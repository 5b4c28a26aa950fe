import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { Message } from "./message";

type DueDossier = { candidacyId: string; number: string; dueOn: CalendarDay };

const dueWords = {
  ADMISSIBILITY_SILENCE: "Demandes de recevabilité à décider, que le silence admet sinon",
  JURY_BEFORE: "Candidatures à présenter au jury",
  RESULT_NOTICE: "Résultats à notifier",
};
type DueClock = { kind: keyof typeof dueWords; number: string; dueOn: CalendarDay };

/** « Résultats à notifier : CRCA-2026-00012 (22 janvier 2027), … », one for each kind of clock that there is. */
const dueParagraphs = (clocks: readonly DueClock[]): string[] =>
  [...Map.groupBy(clocks, ({ kind }) => kind)].map(
    ([kind, due]) =>
      `${dueWords[kind]}\u00a0: ${due.map(({ number, dueOn }) => `${number} (${formatDay(dueOn)})`).join(", ")}.`,
  );

type Registered = { number: string; rncpCode: string; dueOn: CalendarDay };
type Route = "VAE" | "WORKPLACE";

/** What keeps a candidacy alive after the last day of its registration, and what to do for it (L. 6113-9). */
const wayOn: Record<Route, string> = {
  VAE: "Après ce jour, seule continue une demande déclarée recevable ce jour-là au plus tard. La réponse peut prendre deux mois\u00a0: déposez votre demande, ou complétez-la, assez tôt.",
  WORKPLACE:
    "Après ce jour, le jury ne peut plus se prononcer, sauf si vous êtes en formation pour cette certification depuis ce jour-là au plus tard. Dans ce cas, transmettez au secrétariat votre attestation d’entrée ou votre contrat.",
};

/** « RNCP41351, le 24 septembre 2028 : candidatures CRCA-2026-00012, CRCA-2026-00013. », one for each registration. */
const endingParagraphs = (candidacies: readonly Registered[]): string[] =>
  [...Map.groupBy(candidacies, ({ rncpCode, dueOn }) => `${rncpCode}, le ${formatDay(dueOn)}`)].map(
    ([end, ending]) =>
      `${end}\u00a0: ${ending.length > 1 ? "candidatures" : "candidature"} ${ending.map(({ number }) => number).join(", ")}.`,
  );

/** Some days before a day: to the candidate one by one, to each of the secretariat all that is new of a night. */
export const reminderMessages = {
  piecesReminder: ({ candidacyId, number, dueOn }: DueDossier): Message => ({
    subject: `Demande ${number}\u00a0: vos pièces sont attendues`,
    heading: "Vos pièces sont attendues",
    paragraphs: [
      `Les pièces demandées pour votre demande ${number} sont à fournir au plus tard le ${formatDay(dueOn)}. La liste est sur le portail.`,
      "Si vous les avez déjà jointes, il reste à renvoyer votre demande. Passé cette date, elle pourra être déclarée non recevable.",
    ],
    action: { label: "Fournir les pièces", path: routes.candidacyDocuments(candidacyId) },
  }),
  acknowledgementReminder: ({ candidacyId, number, dueOn }: DueDossier): Message => ({
    subject: `Candidature ${number}\u00a0: votre évaluation attend vos observations`,
    heading: "Vos observations sont possibles quelques jours encore",
    paragraphs: [
      `Lisez l’évaluation ${number} et ajoutez vos observations si vous le souhaitez, jusqu’au ${formatDay(dueOn)} compris. Passé ce jour, elle peut être transmise sans réponse de votre part.`,
    ],
    action: {
      label: "Lire mon évaluation",
      path: `${routes.candidateCandidacy(candidacyId)}/evaluation`,
    },
  }),
  validityReminder: ({ candidacyId, number, dueOn }: DueDossier): Message => ({
    subject: `Candidature ${number}\u00a0: votre recevabilité prend bientôt fin`,
    heading: "Votre recevabilité prend bientôt fin",
    paragraphs: [
      `La recevabilité de votre candidature ${number} est valable jusqu’au ${formatDay(dueOn)} compris. Déposez votre dossier de validation au plus tard ce jour-là.`,
      "Passé cette date, il faudrait demander une nouvelle recevabilité.",
    ],
    action: { label: "Ouvrir mon dossier", path: routes.validationFile(candidacyId) },
  }),
  lapseWarning: ({ candidacyId, number, dueOn }: DueDossier): Message => ({
    subject: `Candidature ${number}\u00a0: votre recevabilité peut devenir caduque`,
    heading: "Votre recevabilité peut devenir caduque",
    paragraphs: [
      `Vous n’avez fait aucune démarche depuis longtemps. Sans démarche de votre part au plus tard le ${formatDay(dueOn)}, votre recevabilité deviendra caduque\u00a0: pour continuer, il faudrait une nouvelle demande.`,
      "Écrire dans votre dossier de validation suffit à l’éviter. Si vous ne pouvez pas avancer pour l’instant, écrivez au secrétariat en expliquant pourquoi.",
    ],
    action: { label: "Ouvrir mon dossier", path: routes.validationFile(candidacyId) },
  }),
  draftErasure: ({ candidacyId, dueOn }: Omit<DueDossier, "number">): Message => ({
    subject: "Votre brouillon sera bientôt effacé",
    heading: "Votre brouillon sera bientôt effacé",
    paragraphs: [
      `Vous avez commencé une demande de recevabilité et n’y avez rien écrit depuis longtemps. Elle est gardée jusqu’au ${formatDay(dueOn)} compris, puis effacée avec ses pièces.`,
      "Pour la garder, complétez-la ou déposez-la d’ici là.",
    ],
    action: { label: "Ouvrir mon brouillon", path: routes.candidateCandidacy(candidacyId) },
  }),
  registrationEnds: ({
    candidacyId,
    number,
    route,
    rncpCode,
    dueOn,
  }: { candidacyId: string; number: string | null; route: Route } & Omit<
    Registered,
    "number"
  >): Message => ({
    subject: `${number ? `Candidature ${number}` : "Votre brouillon"}\u00a0: l’enregistrement de la certification prend fin`,
    heading: `La certification est enregistrée jusqu’au ${formatDay(dueOn)}`,
    paragraphs: [
      `L’enregistrement ${rncpCode}, dont relève ${number ? `votre candidature ${number}` : "la demande que vous avez commencée"}, prend fin le ${formatDay(dueOn)}.`,
      wayOn[route],
    ],
    action: {
      label: number ? "Ouvrir ma candidature" : "Ouvrir mon brouillon",
      path: routes.candidateCandidacy(candidacyId),
    },
  }),
  companyRegistrationEnds: ({ candidacies }: { candidacies: readonly Registered[] }): Message => ({
    subject: "L’enregistrement de la certification prend fin",
    heading: "L’enregistrement de la certification prend fin",
    paragraphs: [
      ...endingParagraphs(candidacies),
      "Après ce jour, une évaluation ne passe devant le jury que si la personne est entrée en formation ce jour-là au plus tard. Transmettez-en le justificatif au secrétariat.",
    ],
    action: { label: "Voir nos candidats", path: routes.companyCandidates },
  }),
  clocksDue: ({ clocks }: { clocks: readonly DueClock[] }): Message => ({
    subject: "Des échéances approchent",
    heading: "Des échéances approchent",
    paragraphs: ["Au plus tard le jour indiqué\u00a0:", ...dueParagraphs(clocks)],
    action: { label: "Voir les échéances", path: routes.secretariatHome },
  }),
} as const;
