import "server-only";
import { clockActor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { commit, type Work } from "@/lib/db/work";
import { readSettings } from "@/lib/settings/setting.queries";
import { type CalendarDay, parisDay } from "@/lib/shared/calendar";
import { admitBySilence } from "./admit-tacitly.commands";
import { lapseCandidacy } from "./lapse.commands";
import { listIdle, listOverdue } from "./overdue.queries";

/**
 * Applies silence to every request whose two months have passed, each in its own transaction, and lapses idle
 * admissibilities where the setting asks for it. May run twice: what is done already is refused by its own rule.
 */
export async function admitTacitly(now: Date): Promise<void> {
  await each(now, listOverdue, admitBySilence);
  const settings = await readSettings(db);
  if (settings["vae.lapse"] === "on") await each(now, listIdle, lapseCandidacy);
}

type List = (today: CalendarDay, after?: string) => Promise<string[]>;
type Apply = (work: Work, id: string) => Promise<unknown>;

async function each(now: Date, list: List, apply: Apply): Promise<void> {
  let batch = await list(parisDay(now));
  while (batch.length > 0) {
    for (const id of batch) await commit({ actor: clockActor, now }, (work) => apply(work, id));
    batch = await list(parisDay(now), batch.at(-1));
  }
}
