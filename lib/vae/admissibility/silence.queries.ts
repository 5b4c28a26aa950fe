import "server-only";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { isSilenceOver } from "./admissibility-decision";
import { silenceOver } from "./admissibility-decision.labels";

type Running = { startsOn: CalendarDay; dueOn: CalendarDay };

export async function findRunning(
  tx: Pick<Reader, "deadline">,
  candidacyId: string,
  kind: DeadlineKind,
): Promise<Running | null> {
  const row = await tx.deadline.findFirst({
    where: { candidacyId, kind, stoppedAt: null },
    select: { startsOn: true, dueOn: true },
  });
  return row && { startsOn: dateToDay(row.startsOn), dueOn: dateToDay(row.dueOn) };
}

/** RULE once silence has answered: from the day after the due day nobody decides any more (L. 6412-2, R23, R24). */
export async function checkInTime(
  { tx, today }: { tx: Pick<Reader, "deadline">; today: CalendarDay },
  candidacyId: string,
): Promise<void> {
  const clock = await findRunning(tx, candidacyId, "ADMISSIBILITY_SILENCE");
  if (clock && isSilenceOver(clock.dueOn, today)) refuseByRule(silenceOver(clock.dueOn));
}
