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
  WAITING: { label: "En cours d’envoi", tone: "info" },
  RETRYING: { label: "Nouvel essai prévu", tone: "warning" },
  DEAD: { label: "Non remis", tone: "danger" },
  PORTAL_ONLY: { label: "Lisible au portail", tone: "neutral" },
};
