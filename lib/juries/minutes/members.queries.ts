import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import type { MinutesMember } from "./minutes";

/** The members of a session as its minutes name them. */
export async function readAttendances(tx: Pick<Reader, "attendance">, sessionId: string) {
  const rows = await tx.attendance.findMany({
    where: { sessionId },
    select: {
      mandateId: true,
      status: true,
      mandate: {
        select: {
          kind: true,
          gender: true,
          seatId: true,
          user: { select: { displayName: true } },
          seat: { select: { organisation: { select: { acronym: true, side: true } } } },
        },
      },
    },
    orderBy: { mandateId: "asc" },
  });
  return rows.map(({ mandate, ...row }) => ({
    ...row,
    kind: mandate.kind,
    gender: mandate.gender,
    seatId: mandate.seatId,
    name: mandate.user.displayName,
    organisation: mandate.seat.organisation.acronym,
    side: mandate.seat.organisation.side,
  }));
}
type AttendanceRow = Awaited<ReturnType<typeof readAttendances>>[number];

/** Titulars, each with the substitute who sat in their place; a substitute of a vacant seat stands alone. */
export function membersOf(attendances: readonly AttendanceRow[]): MinutesMember[] {
  const sits = ({ status }: AttendanceRow) => status === "PRESENT";
  const hasTitular = ({ seatId }: AttendanceRow) =>
    attendances.some((one) => one.kind === "TITULAR" && one.seatId === seatId);
  const listed = attendances.filter(
    (one) => one.kind === "TITULAR" || (sits(one) && !hasTitular(one)),
  );
  return listed.map((member) => {
    const substitute = attendances.find(
      (one) => one.kind === "SUBSTITUTE" && one.seatId === member.seatId && sits(one),
    );
    return {
      side: member.side,
      name: member.name,
      gender: member.gender,
      organisation: member.organisation,
      attendance: member.status === "SUMMONED" ? "ABSENT" : member.status,
      replacedBy: substitute && substitute !== member ? substitute.name : null,
    };
  });
}
