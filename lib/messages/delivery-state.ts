import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import type { Tone } from "@/lib/platform/shared/tone";

export const DELIVERY_STATES = ["SENT", "WAITING", "RETRYING", "DEAD", "PORTAL_ONLY"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

type Delivery = { sentAt: Date | null; attempts: number; failure: string | null };

/** Where a message stands between its row and its receiver's mailbox. */
export function deliveryState(
  { sentAt, attempts, failure }: Delivery,
  canSend: boolean,
): DeliveryState {
  if (sentAt) return "SENT";
  if (!canSend) return "PORTAL_ONLY";
  if (attempts >= MAX_ATTEMPTS) return "DEAD";
  return failure ? "RETRYING" : "WAITING";
}

export const deliveryLabels: Record<DeliveryState, { label: string; tone: Tone }> = {
  SENT: { label: "Envoyé", tone: "success" },
  WAITING: { label: "En attente d’envoi", tone: "info" },
  RETRYING: { label: "Nouvel essai prévu", tone: "warning" },
  DEAD: { label: "Non remis", tone: "danger" },
  PORTAL_ONLY: { label: "Envoi désactivé", tone: "neutral" },
};

/** Stands in place of the moment at which a message left, as long as it has not. */
export const notSentLabels: Record<Exclude<DeliveryState, "SENT">, string> = {
  WAITING: "Pas encore\u00a0: il est dans la file d’envoi",
  RETRYING: "Pas encore\u00a0: un nouvel essai est prévu",
  DEAD: "Jamais\u00a0: tous les essais ont échoué",
  PORTAL_ONLY: "Jamais\u00a0: l’envoi de courriels est désactivé, le message se lit sur le portail",
};
