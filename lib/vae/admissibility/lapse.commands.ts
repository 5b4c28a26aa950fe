import "server-only";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { tellCandidate } from "@/lib/candidacies/reminders/to-candidate.commands";
import { toldUntil } from "@/lib/deadlines/reminder";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { ReasonedInput } from "@/lib/platform/shared/fields.schema";
import { asNumber, type Settings } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { checkBlocksFree } from "@/lib/vae/still-useful.queries";
import { openEdition } from "@/lib/vae/validation-edition.commands";
import { isContested } from "./contested-lapse.queries";
import { idleUntil, lastStep, type Steps } from "./lapse";

/**
 * Tells the candidate from which day on their admissibility lapses without a step of theirs (R27): so many days from today,
 * hence never sooner, however long they have been idle when the branch begins to ask for it. RULE where a step has been
 * taken meanwhile, or it was told since the last one.
 */
export async function warnOfLapse(work: Work, id: string): Promise<void> {
  const { candidacy, idle, warnedOf, settings } = await readIdle(work, id);
  const dueOn = toldUntil("LAPSE", settings, work.today);
  if (warnedOf || idle > dueOn) refuseByRule("Aucune caducité n’est à annoncer.");
  await tellCandidate(work, candidacy, { kind: "LAPSE", dueOn });
}

/**
 * Months without any step of the candidate, as many as are set, and the day of which they were warned has passed: the
 * admissibility lapses, where the branch has chosen so (R27).
 */
export async function lapseCandidacy(work: Work, id: string): Promise<void> {
  const { candidacy, idle, warnedOf } = await readIdle(work, id);
  if (!warnedOf || warnedOf >= work.today || idle >= work.today)
    refuseByRule(
      "Le délai sans démarche, ou celui qui a été annoncé au candidat, n’est pas passé.",
    );
  await moveCandidacy(work, candidacy, { event: "lapse" });
  await notifyCandidate(work, candidacy, "candidacyLapsed");
}

type Idle = {
  candidacy: LockedFor<"lapse">;
  /** Until when, without another step. */
  idle: CalendarDay;
  /** The day that was told since the last step; null where none was. */
  warnedOf: CalendarDay | null;
  settings: Settings;
};

async function readIdle(work: Work, id: string): Promise<Idle> {
  const { tx } = work;
  const candidacy = await lockForEvent(work, { id }, "lapse");
  const settings = await readSettings(tx);
  const [steps] = await tx.$queryRaw<[Steps]>`
    SELECT "stateSince", last_edit_at(id) AS "editedAt" FROM "Candidacy" WHERE id = ${id}::uuid`;
  const warning = await tx.reminder.findFirst({
    where: { candidacyId: id, kind: "LAPSE", toldAt: { gte: lastStep(steps) } },
    select: { dueOn: true },
    orderBy: { dueOn: "desc" },
  });
  const idle = idleUntil(steps, asNumber(settings["vae.lapseMonths"]));
  return { candidacy, idle, warnedOf: warning && dateToDay(warning.dueOn), settings };
}

/**
 * The candidate contests a lapse, once until it is answered (R27): what they write is kept with the dossier, and the
 * secretariat finds it among what waits for it.
 */
export async function contestLapse(
  work: Work,
  { reason, ...target }: ReasonedInput,
): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, target, "contestLapse");
  const { id } = candidacy;
  if (await isContested(work.tx, id))
    refuseByRule("Votre contestation est déjà envoyée\u00a0: le secrétariat y répondra.");
  await moveCandidacy(work, candidacy, { event: "contestLapse" });
  await addRemark(work, id, "contestLapse", reason);
  return { id };
}

/** The secretariat answers that the lapse stands, with its reason. Refused where nothing is contested. */
export async function upholdLapse(
  work: Work,
  { reason, ...target }: ReasonedInput,
): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, target, "upholdLapse");
  const { id } = candidacy;
  if (!(await isContested(work.tx, id))) refuseByRule("Aucune contestation n’attend de réponse.");
  await moveCandidacy(work, candidacy, { event: "upholdLapse" });
  await addRemark(work, id, "upholdLapse", reason);
  await notifyCandidate(work, candidacy, "lapseUpheld");
  return { id };
}

/** Lifts a lapse: the validation file can be written and filed again (R27). */
export async function reinstateCandidacy(
  work: Work,
  { reason, ...target }: ReasonedInput,
): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, target, "reinstate");
  const { id } = candidacy;
  await checkBlocksFree(work, candidacy);
  await moveCandidacy(work, candidacy, { event: "reinstate" });
  await openEdition(work.tx, id);
  await addRemark(work, id, "reinstate", reason);
  await notifyCandidate(work, candidacy, "candidacyReinstated");
  return { id };
}
