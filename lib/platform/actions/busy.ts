import "server-only";
import { noteRefused, type Trace } from "@/lib/platform/auth/refused-try.commands";
import { whyUnavailable } from "@/lib/platform/db/unavailable";
import { type Refusal, refusalOf } from "@/lib/platform/form/failure-messages";
import type { Busy, Failure } from "@/lib/platform/shared/failure";
import { logRefusal } from "@/lib/platform/telemetry/log";

/** Tells the operator why the database did not take a form in time; who sent it has its text back. */
const logBusy = (action: string, { reason, why }: Busy): void =>
  logRefusal(action, `${reason} ${why}`);

/** Any refusal but that of a database which was busy: no deed of whoever sent the form. */
export type Deed = Exclude<Failure, Busy>;

/** What a refusal leaves: a line for the operator of a busy database, a trace for an investigation of any other. */
export async function noteFailure(
  { action, now }: { action: string; now: Date },
  failure: Failure,
  leftBy: (deed: Deed) => Trace | null | Promise<Trace | null>,
): Promise<void> {
  if (failure.reason === "BUSY") logBusy(action, failure);
  else await noteRefused(action, await leftBy(failure), now);
}

/** What a form is told when the database was away before or after its command; any other fault is thrown on. */
export function refusalOfFault(action: string, fault: unknown): Refusal {
  const why = whyUnavailable(fault);
  if (!why) throw fault;
  const failure: Busy = { reason: "BUSY", why };
  logBusy(action, failure);
  return refusalOf(failure);
}
