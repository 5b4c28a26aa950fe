import "server-only";
import { openSecretariat } from "@/lib/accounts/grant.queries";
import { listToRemind } from "@/lib/candidacies/reminders/due.queries";
import { listCompaniesUntold, listExposedUntold } from "@/lib/candidacies/reminders/expiry.queries";
import {
  remindCompanyOfExpiry,
  remindOfExpiry,
} from "@/lib/candidacies/reminders/of-expiry.commands";
import { remindCandidate } from "@/lib/candidacies/reminders/to-candidate.commands";
import { remindSecretariat } from "@/lib/candidacies/reminders/to-secretariat.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { byTheClock, eachRow, inBatches } from "@/lib/platform/queue/each-row";
import { parisDay } from "@/lib/platform/shared/calendar";
import { warnOfErasure } from "@/lib/retention/draft.commands";
import { listToWarn } from "@/lib/retention/due.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { warnOfLapse } from "@/lib/vae/admissibility/lapse.commands";
import { listIdle } from "@/lib/vae/admissibility/overdue.queries";
import { remindOfValidity } from "@/lib/vae/validation/validity.commands";
import { listEndingValidity } from "@/lib/vae/validation/validity.queries";

/**
 * Tells of each day before it comes, once: the candidate of what is theirs to do, the managers of a company of what ends for
 * its candidacies, each of the secretariat of what becomes due for it. Each in its own transaction; safe to run twice or late,
 * since what was told is not told again, nor what has passed.
 */
export async function remind(now: Date): Promise<void> {
  const today = parisDay(now);
  const { "vae.lapse": isAsked } = await read(clockActor, readSettings);
  await eachRow([
    {
      what: "remindCandidate",
      rows: inBatches((after) => listToRemind(today, after)),
      take: byTheClock(now, remindCandidate),
    },
    {
      what: "remindOfValidity",
      rows: inBatches((after) => listEndingValidity(today, after)),
      take: byTheClock(now, remindOfValidity),
    },
    {
      what: "warnOfLapse",
      rows: isAsked === "on" ? inBatches((after) => listIdle(today, after)) : [],
      take: byTheClock(now, warnOfLapse),
    },
    {
      what: "warnOfErasure",
      rows: inBatches((after) => listToWarn(today, after)),
      take: byTheClock(now, warnOfErasure),
    },
    {
      what: "remindOfExpiry",
      rows: inBatches((after) => listExposedUntold(today, after)),
      take: byTheClock(now, remindOfExpiry),
    },
    {
      what: "remindCompanyOfExpiry",
      rows: inBatches((after) => listCompaniesUntold(today, after)),
      take: byTheClock(now, remindCompanyOfExpiry),
    },
    {
      what: "remindSecretariat",
      rows: await read(clockActor, openSecretariat),
      take: byTheClock(now, remindSecretariat),
    },
  ]);
}
