import type { QueueName, Task } from "@/lib/platform/queue/queues";
import { formatInstant } from "@/lib/platform/shared/calendar";
import type { CheckName, ScheduledRun } from "./health";
import type { BrokenTask, OperationsPage } from "./health-view";

const UNITS = [
  ["day", 24 * 60 * 60],
  ["hour", 60 * 60],
  ["minute", 60],
] as const;

/** « 3 heures », in the largest unit that it reaches. */
export function durationText(seconds: number): string {
  const [unit, size] = UNITS.find(([, least]) => seconds >= least) ?? ["second", 1];
  const count = Math.floor(Math.max(seconds, 0) / size);
  return new Intl.NumberFormat("fr", { style: "unit", unit, unitDisplay: "long" }).format(count);
}

type Words = {
  label: string;
  fine: (duration: string | null) => string;
  /** What is wrong, and what to do. */
  failing: (duration: string | null) => string;
};

export const checkLabels: Record<CheckName, Words> = {
  database: {
    label: "Base de données",
    fine: () => "Elle accepte les écritures.",
    failing: () =>
      "Elle n’accepte pas d’écriture : rien ne peut être enregistré. Vérifiez qu’elle répond, que son disque n’est pas plein et qu’elle n’est pas en lecture seule.",
  },
  storage: {
    label: "Fichiers",
    fine: () => "Un fichier d’essai a été écrit et effacé.",
    failing: () =>
      "Aucun fichier ne peut être écrit : les dépôts sont refusés. Vérifiez la place et les droits du dossier, ou l’accès à l’espace S3.",
  },
  worker: {
    label: "Processus des tâches",
    fine: (age) => `Dernier signe de vie il y a ${age}.`,
    failing: (age) =>
      `${age ? `Aucun signe de vie depuis ${age}` : "Aucun signe de vie"} : aucun message ne part et aucune tâche ne s’exécute. Relancez « npm run worker ».`,
  },
  queue: {
    label: "Files d’attente",
    fine: (age) => (age ? `La plus ancienne tâche attend depuis ${age}.` : "Rien n’attend."),
    failing: (age) =>
      age
        ? `Une tâche attend depuis ${age}. Si le processus des tâches fonctionne, sa charge est à vérifier.`
        : "Les files n’ont pas pu être lues.",
  },
  jobs: {
    label: "Tâches automatiques",
    fine: () => "Chacune s’est exécutée à son heure.",
    failing: () => "L’une d’elles a échoué ou n’a pas eu lieu : voyez ci-dessous.",
  },
  clock: {
    label: "Horloge",
    fine: () => "Le serveur et la base sont à la même heure.",
    failing: (gap) =>
      gap
        ? `Le serveur et la base diffèrent de ${gap} : les tâches aux effets définitifs attendent que les deux soient mis à l’heure.`
        : "L’heure de la base n’a pas pu être lue.",
  },
  backup: {
    label: "Sauvegardes",
    fine: (age) =>
      age
        ? `La dernière a été commencée il y a ${age}.`
        : "Aucune n’est attendue\u00a0: ce portail n’est pas en production.",
    failing: (age) =>
      age
        ? `La dernière remonte à ${age}. Lancez «\u00a0npm run backup\u00a0»\u00a0: il dit ce qui l’empêche.`
        : "Aucune n’est connue. Lancez «\u00a0npm run backup\u00a0», puis chaque nuit.",
  },
  signing: {
    label: "Signature électronique",
    fine: (left) =>
      left
        ? `Les certificats délivrés sont signés. Ce qui les signe expire dans ${left}.`
        : "Aucun certificat de signature n’est installé\u00a0: les documents sont délivrés sans signature électronique.",
    failing: (left) =>
      left
        ? `Ce qui signe les certificats expire dans ${left}\u00a0: faites-le renouveler.`
        : "Le certificat de signature manque, ne s’ouvre pas ou n’est pas valable\u00a0: plus rien n’est délivré. Vérifiez SIGNING_CERTIFICATE et SIGNING_PASSPHRASE.",
  },
};

export const queueLabels: Record<QueueName, string> = {
  "deliver-message": "Liens des comptes",
  "deliver-notice": "Autres messages",
  "admit-tacitly": "Recevabilité par silence",
  "acknowledge-by-delay": "Évaluations sans réponse du candidat",
  remind: "Rappels avant les échéances",
  "recover-addresses": "Changements d’adresse",
  erase: "Effacement au terme des durées de conservation",
  expire: "Effacement de ce qui a fait son temps",
  reconcile: "Concordance des décisions et des fichiers",
  "refresh-awaited": "Documents à délivrer",
  "fold-tallies": "Comptes des statistiques",
  "print-results": "Notifications des résultats",
};

/** What could not be dealt with, for how many. */
const taskLabels: Record<Task, { one: string; many: string }> = {
  admitTacitly: { one: "demande à admettre par silence", many: "demandes à admettre par silence" },
  lapse: { one: "recevabilité à clore", many: "recevabilités à clore" },
  acknowledgeByDelay: { one: "évaluation à transmettre", many: "évaluations à transmettre" },
  remindCandidate: { one: "rappel à un candidat", many: "rappels à des candidats" },
  remindOfValidity: {
    one: "fin de recevabilité à annoncer",
    many: "fins de recevabilité à annoncer",
  },
  warnOfLapse: { one: "caducité à annoncer", many: "caducités à annoncer" },
  remindSecretariat: { one: "rappel au secrétariat", many: "rappels au secrétariat" },
  printResult: { one: "notification à imprimer", many: "notifications à imprimer" },
  recoverAddress: { one: "adresse à changer", many: "adresses à changer" },
  lapseRecovery: { one: "changement d’adresse à clore", many: "changements d’adresse à clore" },
  warnOfErasure: {
    one: "effacement de brouillon à annoncer",
    many: "effacements de brouillons à annoncer",
  },
  remindOfExpiry: {
    one: "fin d’enregistrement à annoncer à un candidat",
    many: "fins d’enregistrement à annoncer à des candidats",
  },
  remindCompanyOfExpiry: {
    one: "fin d’enregistrement à annoncer à une entreprise",
    many: "fins d’enregistrement à annoncer à des entreprises",
  },
  eraseDraft: { one: "brouillon à effacer", many: "brouillons à effacer" },
  eraseDossier: { one: "dossier à effacer", many: "dossiers à effacer" },
  eraseConsultations: {
    one: "passage sur les consultations à reprendre",
    many: "passages sur les consultations à reprendre",
  },
  eraseRefusedTries: {
    one: "passage sur les essais refusés à reprendre",
    many: "passages sur les essais refusés à reprendre",
  },
  eraseUnconfirmedAccount: { one: "compte à effacer", many: "comptes à effacer" },
  sweepErased: { one: "fichier effacé à retirer", many: "fichiers effacés à retirer" },
  sweepUnknown: { one: "fichier sans dossier à retirer", many: "fichiers sans dossier à retirer" },
};

/** When a job of the clock last did what it should. */
export function runText({ fault, ...run }: ScheduledRun): string {
  const last = lastSuccess(run);
  return fault === null ? last : `${last} Incident : ${fault}.`;
}

type Success = Pick<ScheduledRun, "since" | "hasSucceeded" | "firstDue">;

function lastSuccess({ since, hasSucceeded, firstDue }: Success): string {
  if (since === null) return "Jamais prévue : le processus des tâches n’a pas encore été lancé.";
  if (!hasSucceeded && firstDue) return `Première exécution prévue le ${formatInstant(firstDue)}.`;
  return hasSucceeded
    ? `Dernier succès il y a ${durationText(since)}.`
    : `Aucun succès connu depuis ${durationText(since)}.`;
}

/** « 2 demandes à admettre par silence en échec depuis le … (Error 23514) » */
export const brokenText = ({ task, count, since, fault }: BrokenTask): string => {
  const { one, many } = taskLabels[task];
  return `En échec depuis le ${formatInstant(since)} : ${count} ${count === 1 ? one : many} (${fault}).`;
};

/** What became of the messages that did not leave. */
export function deadText({ givenUp, refused, heldBack }: OperationsPage["messages"]): string[] {
  if (givenUp + refused + heldBack === 0) return ["Aucun message n’est resté sans être remis."];
  return [
    ...(givenUp > 0
      ? [
          `Abandonnés après tous les essais : ${givenUp}. Réessayez une fois la messagerie rétablie.`,
        ]
      : []),
    ...(refused > 0
      ? [
          `Refusés par la messagerie de leur destinataire : ${refused}. Le secrétariat les renvoie une fois l’adresse corrigée.`,
        ]
      : []),
    ...(heldBack > 0
      ? [
          `Retenus par une restauration\u00a0: ${heldBack}. Ils ont pu partir avant elle\u00a0: le secrétariat renvoie ceux qui en valent la peine.`,
        ]
      : []),
  ];
}
