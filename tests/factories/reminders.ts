import { clockActor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { warnOfLapse } from "@/lib/vae/admissibility/lapse.commands";
import { accepted } from "./people";
import { anAdmissibleCandidacy } from "./vae";

/** When the reminders of a day are sent. */
export const night = (day: CalendarDay) => new Date(`${day}T05:30:00Z`);

/** To whom a kind of message about a candidacy went, and of which day it told. */
export async function told(candidacyId: string, kind: string) {
  const rows = await db.outgoingMessage.findMany({ where: { candidacyId, kind } });
  return rows.map(({ recipientId, parameters }) => [
    recipientId,
    (parameters as { dueOn: string }).dueOn,
  ]);
}

/** An admissible candidacy that lapses on 23 May 2027, and whose candidate was warned of it. */
export async function anIdleCandidacy() {
  const vae = await anAdmissibleCandidacy();
  const now = new Date("2027-05-08T09:00:00Z");
  accepted(await commit({ actor: clockActor, now }, (work) => warnOfLapse(work, vae.id)));
  return vae;
}
