import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { byTheClock, eachRow, inBatches, type Pass } from "@/lib/platform/queue/each-row";
import { parisDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { admitBySilence } from "./admit-tacitly.commands";
import { lapseCandidacy } from "./lapse.commands";
import { listOverdue, listWarned } from "./overdue.queries";

/**
 * Applies silence to every request whose two months have passed, each in its own transaction, and lapses idle
 * admissibilities where the setting asks for it. May run twice: what is done already is refused by its own rule.
 */
export async function admitTacitly(now: Date): Promise<void> {
  const today = parisDay(now);
  const silence: Pass = {
    what: "admitTacitly",
    rows: inBatches((after) => listOverdue(today, after)),
    take: byTheClock(now, admitBySilence),
  };
  const { "vae.lapse": isAsked } = await read(clockActor, readSettings);
  const lapse: Pass = {
    what: "lapse",
    rows: isAsked === "on" ? inBatches((after) => listWarned(today, after)) : [],
    take: byTheClock(now, lapseCandidacy),
  };
  await eachRow([silence, lapse]);
}
