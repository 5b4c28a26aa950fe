import "server-only";
import { expire } from "@/lib/accounts/expire.job";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import { acknowledgeByDelay } from "@/lib/assessments/transmission/acknowledge-by-delay.job";
import { refreshAwaited } from "@/lib/certificates/refresh-awaited.job";
import { remind } from "@/lib/dossiers/remind.job";
import { printResults } from "@/lib/juries/minutes/print-results.job";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { onTime } from "@/lib/platform/queue/on-time";
import type { QueueName } from "@/lib/platform/queue/queues";
import { reconcile } from "@/lib/reconciliation/reconcile.job";
import { erase } from "@/lib/retention/erase.job";
import { foldTallies } from "@/lib/statistics/fold-tallies.job";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import type { HandlersOf } from "./job";

export type Handlers = HandlersOf<QueueName>;

export const handlers: Handlers = {
  "deliver-message": deliverMessage,
  "deliver-notice": deliverMessage,
  "admit-tacitly": onTime(admitTacitly),
  "acknowledge-by-delay": onTime(acknowledgeByDelay),
  remind: onTime(remind),
  "recover-addresses": onTime(recoverAddresses),
  erase: onTime(erase),
  expire: onTime(expire),
  reconcile,
  "refresh-awaited": onTime(refreshAwaited),
  "fold-tallies": foldTallies,
  "print-results": printResults,
};
