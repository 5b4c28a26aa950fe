import "server-only";
import { logDifference } from "@/lib/platform/telemetry/log";
import { findDifferences } from "./reconciliation.queries";

/** What the queue keeps of a night that found something: how much. */
class Differences extends Error {
  override readonly name = "Differences";
  readonly code: string;
  constructor(count: number) {
    super(`${count} differences`);
    this.code = String(count);
  }
}

/** Holds decisions, ledger, certificates, clocks, files and journal against one another; each difference is logged. */
export async function reconcile(): Promise<void> {
  let count = 0;
  for await (const { check, row } of findDifferences()) {
    logDifference(check, row);
    count += 1;
  }
  if (count > 0) throw new Differences(count);
}
