import "server-only";
import { whyUnavailable } from "@/lib/platform/db/unavailable";
import { type Refusal, refusalOf } from "@/lib/platform/form/failure-messages";
import { logRefusal } from "@/lib/platform/queue/log";
import type { Busy } from "@/lib/platform/shared/failure";

/** Tells the operator why the database did not take a form in time; who sent it has its text back. */
export const logBusy = (action: string, { reason, why }: Busy): void =>
  logRefusal(action, `${reason} ${why}`);

/** What a form is told when the database was away before or after its command; any other fault is thrown on. */
export function refusalOfFault(action: string, fault: unknown): Refusal {
  const why = whyUnavailable(fault);
  if (!why) throw fault;
  const failure: Busy = { reason: "BUSY", why };
  logBusy(action, failure);
  return refusalOf(failure);
}
