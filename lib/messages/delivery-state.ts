import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import type { Tone } from "@/lib/platform/shared/tone";

export const DELIVERY_STATES = [
  "SENT",
  "WAITING",
  "RETRYING",
  "REFUSED",
  "DEAD",
  "PORTAL_ONLY",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

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

export const isGivenUp = ({ sentAt, attempts, refusal }: Omit<Delivery, "failure">): boolean =>
  sentAt === null && (refusal !== null || attempts >= MAX_ATTEMPTS);

/** Where a message stands between its row and its receiver's mailbox. */
export function deliveryState(delivery: Delivery, canSend: boolean): DeliveryState {
  if (delivery.sentAt) return "SENT";
  if (!canSend) return "PORTAL_ONLY";
  if (isGivenUp(delivery)) return delivery.refusal === null ? "DEAD" : "REFUSED";
  return delivery.failure ? "RETRYING" : "WAITING";
}

export const deliveryLabels: Record<DeliveryState, { label: string; tone: Tone }> = {
  SENT: { label: "Envoyé", tone: "success" },
  WAITING: { label: "En attente d’envoi", tone: "info" },
  RETRYING: { label: "Nouvel essai prévu", tone: "warning" },
  REFUSED: { label: "Refusé", tone: "danger" },
  DEAD: { label: "Non remis", tone: "danger" },
  PORTAL_ONLY: { label: "Envoi désactivé", tone: "neutral" },
};

/** Stands in place of the moment at which a message left, as long as it has not. */
export const notSentLabels: Record<Exclude<DeliveryState, "SENT">, string> = {
  WAITING: "Pas encore\u00a0: il est dans la file d’envoi",
  RETRYING: "Pas encore\u00a0: un nouvel essai est prévu",
  REFUSED:
    "Jamais\u00a0: la messagerie du destinataire le refuse, le plus souvent parce que l’adresse est fausse",
  DEAD: "Jamais\u00a0: tous les essais ont échoué",
  PORTAL_ONLY: "Jamais\u00a0: l’envoi de courriels est désactivé, le message se lit sur le portail",
};
