import "server-only";
import { logDone, logError } from "@/lib/platform/telemetry/log";
import { metrics } from "@/lib/platform/telemetry/metrics";

type Outcome =
  | { ok: true }
  | { ok: false; error: { reason: string } }
  | { fieldErrors: object }
  | { putBy: string };

/** Has an action counted, with a line in the log each time: its name, what came of it and how long it took; nobody, and nothing typed. */
export const told =
  <Given extends unknown[], Result extends Outcome>(
    action: string,
    perform: (...given: Given) => Promise<Result>,
  ) =>
  async (...given: Given): Promise<Result> => {
    const begun = performance.now();
    const tell = (outcome: string) => {
      const ms = Math.round(performance.now() - begun);
      metrics.actions.observe({ action, outcome }, ms / 1000);
      return { action, outcome, ms };
    };
    try {
      const result = await perform(...given);
      logDone("action", tell(nameOf(result)));
      return result;
    } catch (error) {
      logError("action", error, tell("FAULT"));
      throw error;
    }
  };

function nameOf(outcome: Outcome): string {
  if ("putBy" in outcome) return outcome.putBy;
  if ("fieldErrors" in outcome) return "INVALID";
  return outcome.ok ? "OK" : outcome.error.reason;
}
