import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { Message } from "./message";

type Dossier = { candidacyId: string; number: string };

const toDossier = (label: string, { candidacyId }: Dossier) => ({
  label,
  path: routes.candidateCandidacy(candidacyId),
});

/** The VAE route, to the candidate. Subjects name the number of the dossier and nothing personal. */
export const vaeMessages = {
  requestSubmitted: (of: Dossier & { dueOn: CalendarDay }): Message => ({
    subject: `Demande ${of.number} : bien reçue`,
    heading: "Nous avons reçu votre demande",
    paragraphs: [
      `Votre demande de recevabilité porte le numéro ${of.number}. Le récépissé est à télécharger sur le portail.`,
      `Sans réponse au ${formatDay(of.dueOn)}, votre demande sera recevable. Si une pièce manque, le secrétariat vous la demande avant.`,
    ],
    action: toDossier("Voir ma demande", of),
  }),
  /** `silenceOn`: the day on which silence answers all the same, for pieces asked for once more. */
  piecesRequested: (of: Dossier & { dueOn: CalendarDay; silenceOn?: CalendarDay }): Message => ({
    subject: `Demande ${of.number} : des pièces sont attendues`,
    heading: "Il manque des pièces à votre demande",
    paragraphs: [
      `Le secrétariat vous demande de compléter votre demande ${of.number} au plus tard le ${formatDay(of.dueOn)}. La liste est sur le portail.`,
      of.silenceOn
        ? `Le délai de réponse continue de courir\u00a0: sans réponse au ${formatDay(of.silenceOn)}, votre demande sera recevable.`
        : "Le délai de réponse est arrêté. Un nouveau délai de deux mois courra à partir du jour où vous aurez tout renvoyé.",
    ],
    action: toDossier("Fournir les pièces", of),
  }),
  piecesReceived: (of: Dossier & { dueOn: CalendarDay; runsOn?: boolean }): Message => ({
    subject: `Demande ${of.number} : pièces bien reçues`,
    heading: "Nous avons reçu vos pièces",
    paragraphs: [
      `${of.runsOn ? "Le délai de deux mois continue de courir" : "Un nouveau délai de deux mois commence"}. Sans réponse au ${formatDay(of.dueOn)}, votre demande sera recevable.`,
    ],
    action: toDossier("Voir ma demande", of),
  }),
  requestComplete: (of: Dossier & { dueOn: CalendarDay | null }): Message => ({
    subject: `Demande ${of.number} : dossier complet`,
    heading: "Votre dossier est complet",
    paragraphs: [
      "Le secrétariat étudie votre demande et ne vous demandera plus de pièce.",
      ...(of.dueOn ? [`Sans réponse au ${formatDay(of.dueOn)}, elle sera recevable.`] : []),
    ],
    action: toDossier("Voir ma demande", of),
  }),
  requestAdmissible: (of: Dossier): Message => ({
    subject: `Demande ${of.number} : recevable`,
    heading: "Votre demande est recevable",
    paragraphs: [
      "La décision et l’analyse de votre expérience sont à télécharger sur le portail.",
      "Vous pouvez maintenant rédiger votre dossier de validation.",
    ],
    action: toDossier("Rédiger mon dossier", of),
  }),
  requestInadmissible: (of: Dossier): Message => ({
    subject: `Demande ${of.number} : décision rendue`,
    heading: "Votre demande n’est pas recevable",
    paragraphs: [
      "La décision, ses motifs et les voies de recours sont à lire et à télécharger sur le portail.",
    ],
    action: toDossier("Lire la décision", of),
  }),
  decisionWithdrawn: (of: Dossier & { dueOn: CalendarDay }): Message => ({
    subject: `Demande ${of.number} : décision retirée`,
    heading: "La décision est retirée",
    paragraphs: [
      `Votre demande est de nouveau à l’étude. Sans réponse au ${formatDay(of.dueOn)}, elle sera recevable.`,
      "Le motif est à lire sur le portail.",
    ],
    action: toDossier("Voir ma demande", of),
  }),
  silenceTakenBack: (of: Dossier & { dueOn: CalendarDay }): Message => ({
    subject: `Demande ${of.number} : recevabilité par silence retirée`,
    heading: "Votre demande est de nouveau à l’étude",
    paragraphs: [
      `La recevabilité par silence vous a été annoncée par erreur, avant la fin du délai de deux mois. Sans réponse au ${formatDay(of.dueOn)}, votre demande sera recevable.`,
      "L’attestation de recevabilité que vous avez reçue n’est plus valable. Le motif est à lire sur le portail.",
      "Ce que vous avez déjà écrit de votre dossier de validation est conservé.",
    ],
    action: toDossier("Voir ma demande", of),
  }),
  tacitlyAdmitted: (of: Dossier & { dueOn: CalendarDay }): Message => ({
    subject: `Demande ${of.number} : recevable par silence`,
    heading: "Votre demande est recevable",
    paragraphs: [
      `Aucune décision n’ayant été prise, votre demande est recevable depuis le ${formatDay(of.dueOn)}. L’attestation est à télécharger sur le portail.`,
      "Vous pouvez maintenant rédiger votre dossier de validation.",
    ],
    action: toDossier("Rédiger mon dossier", of),
  }),
  validationFiled: (of: Dossier & { juryBefore: CalendarDay }): Message => ({
    subject: `Candidature ${of.number} : dossier de validation reçu`,
    heading: "Nous avons reçu votre dossier de validation",
    paragraphs: [
      "Le secrétariat le vérifie, puis vous convoque à un entretien avec le jury.",
      `Le jury se réunit au plus tard le ${formatDay(of.juryBefore)}.`,
    ],
    action: toDossier("Voir ma candidature", of),
  }),
  validationReturned: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : dossier de validation à reprendre`,
    heading: "Votre dossier de validation est à reprendre",
    paragraphs: [
      "Le secrétariat vous le renvoie avec ses remarques. Votre texte est conservé : complétez-le, puis déposez-le de nouveau.",
    ],
    action: toDossier("Lire les remarques", of),
  }),
  validationAccepted: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : prête pour le jury`,
    heading: "Votre dossier de validation est accepté",
    paragraphs: ["Vous recevrez une convocation avec la date de votre entretien."],
    action: toDossier("Voir ma candidature", of),
  }),
  exchangeReceived: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : message du secrétariat`,
    heading: "Le secrétariat vous a écrit",
    paragraphs: ["Son message est à lire sur le portail, où vous pouvez lui répondre."],
    action: { label: "Lire le message", path: routes.candidateAside(of.candidacyId, "echanges") },
  }),
  exchangeToAnswer: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : un message attend votre réponse`,
    heading: "Un candidat vous a écrit",
    paragraphs: ["Vous suivez ce dossier : le message est à lire sur le portail."],
    action: { label: "Lire le message", path: routes.secretariatAside(of.candidacyId, "echanges") },
  }),
  candidacyWithdrawn: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : retirée`,
    heading: "Votre candidature est retirée",
    paragraphs: [
      "Elle n’aura pas de suite. Les blocs déjà acquis le restent, et vous pouvez en préparer une nouvelle quand vous voulez.",
    ],
    action: toDossier("Voir ma candidature", of),
  }),
  candidacyLapsed: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : caduque`,
    heading: "Votre recevabilité est caduque",
    paragraphs: [
      "Aucune démarche n’a été faite dans le délai qui vous avait été annoncé.",
      "Si vous contestez cette caducité ou souhaitez poursuivre, dites pourquoi au secrétariat depuis votre candidature\u00a0: il peut la lever. Ce que vous avez écrit est conservé.",
    ],
    action: toDossier("Voir ma candidature", of),
  }),
  lapseUpheld: (of: Dossier): Message => ({
    subject: `Candidature ${of.number}\u00a0: réponse à votre contestation`,
    heading: "Votre recevabilité reste caduque",
    paragraphs: [
      "Le secrétariat a examiné votre contestation et maintient la caducité. Son motif est dans votre candidature.",
    ],
    action: toDossier("Lire le motif", of),
  }),
  candidacyReinstated: (of: Dossier): Message => ({
    subject: `Candidature ${of.number} : caducité levée`,
    heading: "Votre candidature reprend",
    paragraphs: [
      "La caducité est levée : vous pouvez de nouveau rédiger et déposer votre dossier de validation.",
    ],
    action: toDossier("Rédiger mon dossier", of),
  }),
} as const;
