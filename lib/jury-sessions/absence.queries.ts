import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import type { AbsenceNotice, OwnNotice } from "./absence";

/** What somebody said themself of the day a session is set on. */
export const findOwnNotice = (
  tx: Reader,
  sessionId: string,
  { userId, heldOn }: { userId: string; heldOn: CalendarDay },
): Promise<OwnNotice | null> =>
  tx.absenceNotice.findUnique({
    where: { sessionId_userId_heldOn: { sessionId, userId, heldOn: dayToDate(heldOn) } },
    select: { reason: true, saidAt: true },
  });

/** Who cannot come that day, as they said it, the first first. */
export async function listNotices(
  tx: Reader,
  sessionId: string,
  heldOn: CalendarDay,
): Promise<AbsenceNotice[]> {
  const rows = await tx.absenceNotice.findMany({
    where: { sessionId, heldOn: dayToDate(heldOn) },
    select: {
      id: true,
      reason: true,
      saidAt: true,
      candidacyId: true,
      user: { select: { displayName: true } },
    },
    orderBy: [{ saidAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ user, candidacyId, ...row }) => ({
    ...row,
    name: user.displayName,
    isCandidate: candidacyId !== null,
  }));
}
