import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { DAY } from "@/lib/platform/shared/duration";
import type { Tone } from "@/lib/platform/shared/tone";

export const DELIVERY_STATES = [
  "SENT",
  "WAITING",
  "RETRYING",
  "REFUSED",
  "DEAD",
  "HELD_BACK",
  "PORTAL_ONLY",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** In place of a failure: it waited when the portal was put back to an earlier moment, and may have left since. */
export const HELD_BACK = "RESTORED";

type Delivery = {
  sentAt: Date | null;
  attempts: number;
  failure: string | null;
  refusal: number | null;
};

/** Of which nothing is tried any more: until somebody sends them again. */
export const givenUp = {
  sentAt: null,
  OR: [{ refusal: { not: null } }, { attempts: { gte: MAX_ATTEMPTS } }],
};

const WEEK = 7 * DAY;

/**
 * Those of the last week that only wanted a mail server which was there: not refused by their receiver's, nor held back by
 * a restoration, when they may have left before. Older ones have missed their moment; somebody looks at each.
 */
export const triedInVain = (now: Date) => ({
  AND: [
    givenUp,
    {
      refusal: null,
      createdAt: { gte: new Date(now.getTime() - WEEK) },
      OR: [{ failure: null }, { failure: { not: HELD_BACK } }],
    },
  ],
});

export const isGivenUp = ({ sentAt, attempts, refusal }: Omit<Delivery, "failure">): boolean =>
  sentAt === null && (refusal !== null || attempts >= MAX_ATTEMPTS);

/** Where a message stands between its row and its receiver's mailbox. */
export function deliveryState(delivery: Delivery, canSend: boolean): DeliveryState {
  if (delivery.sentAt) return "SENT";
  if (!canSend) return "PORTAL_ONLY";
  if (isGivenUp(delivery)) return whyGivenUp(delivery);
  return delivery.failure ? "RETRYING" : "WAITING";
}

function whyGivenUp({ refusal, failure }: Delivery): DeliveryState {
  if (refusal !== null) return "REFUSED";
  return failure === HELD_BACK ? "HELD_BACK" : "DEAD";
}

export const deliveryLabels: Record<DeliveryState, { label: string; tone: Tone }> = {
  SENT: { label: "Envoyé", tone: "success" },
  WAITING: { label: "En attente d’envoi", tone: "info" },
  RETRYING: { label: "Nouvel essai prévu", tone: "warning" },
  REFUSED: { label: "Refusé", tone: "danger" },
  DEAD: { label: "Non remis", tone: "danger" },
  HELD_BACK: { label: "Retenu", tone: "warning" },
  PORTAL_ONLY: { label: "Envoi désactivé", tone: "neutral" },
};

/** Stands in place of the moment at which a message left, as long as it has not. */
export const notSentLabels: Record<Exclude<DeliveryState, "SENT">, string> = {
  WAITING: "Pas encore\u00a0: il est dans la file d’envoi",
  RETRYING: "Pas encore\u00a0: un nouvel essai est prévu",
  REFUSED:
    "Jamais\u00a0: la messagerie du destinataire le refuse, le plus souvent parce que l’adresse est fausse",
  DEAD: "Jamais\u00a0: tous les essais ont échoué",
  HELD_BACK:
    "Peut-être\u00a0: il attendait quand la sauvegarde a été faite, et a pu partir avant la restauration",
  PORTAL_ONLY: "Jamais\u00a0: l’envoi de courriels est désactivé, le message se lit sur le portail",
};
