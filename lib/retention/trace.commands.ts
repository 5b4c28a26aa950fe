import "server-only";
import { eraseUnconfirmedAccount } from "@/lib/accounts/unconfirmed.commands";
import type { Work } from "@/lib/platform/db/work";
import { addMonths, dayToDate } from "@/lib/platform/shared/calendar";
import { DAY } from "@/lib/platform/shared/duration";
import { noteErased } from "./run.commands";

/** As many rows as one transaction takes away. */
const BATCH = 5000;

/** Whether there may be more. */
type Swept = Promise<boolean>;

/** Erases the oldest consultations, those of before so many months ago in Paris (R79). */
export async function eraseConsultations(work: Work, runId: string, months: number): Swept {
  const at = { lt: dayToDate(addMonths(work.today, -months)) };
  const { count } = await work.tx.accessLog.deleteMany({ where: { at }, limit: BATCH });
  await noteErased(work, runId, "CONSULTATION", count);
  return count === BATCH;
}

/** Erases the refused tries older than so many days. */
export async function eraseRefusedTries(work: Work, runId: string, days: number): Swept {
  const minute = { lt: new Date(work.now.getTime() - days * DAY) };
  const { count } = await work.tx.refusedTry.deleteMany({ where: { minute }, limit: BATCH });
  await noteErased(work, runId, "REFUSED_TRY", count);
  return count === BATCH;
}

/** Erases an account that nobody confirmed; one that was confirmed meanwhile stays. */
export async function eraseAccount(work: Work, runId: string, id: string): Promise<void> {
  await noteErased(work, runId, "ACCOUNT", await eraseUnconfirmedAccount(work, id));
}
