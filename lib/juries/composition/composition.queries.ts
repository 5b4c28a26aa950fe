import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { coversDay, periodDays } from "@/lib/platform/shared/period";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { alternationOf } from "./alternation";
import type { CompositionFacts, CompositionMember, President } from "./facts";

const inForceOn = (day: CalendarDay) =>
  ({
    startsOn: { lte: dayToDate(day) },
    OR: [{ endsOn: null }, { endsOn: { gte: dayToDate(day) } }],
  }) satisfies Prisma.SeatWhereInput;

const memberSelect = {
  id: true,
  seatId: true,
  kind: true,
  qualified: true,
  gender: true,
  startsOn: true,
  endsOn: true,
  user: { select: { displayName: true } },
  seat: {
    select: {
      startsOn: true,
      endsOn: true,
      organisation: { select: { acronym: true, side: true, startsOn: true, endsOn: true } },
    },
  },
} as const satisfies Prisma.MandateSelect;
type MemberRow = Prisma.MandateGetPayload<{ select: typeof memberSelect }>;

const toMember = (
  { seat, user, ...mandate }: MemberRow,
  day: CalendarDay,
  { status, presiding }: { status: CompositionMember["status"]; presiding: boolean },
): CompositionMember => ({
  mandateId: mandate.id,
  seatId: mandate.seatId,
  side: seat.organisation.side,
  kind: mandate.kind,
  name: user.displayName,
  organisation: seat.organisation.acronym,
  isValid: [mandate, seat, seat.organisation].every((one) => coversDay(periodDays(one), day)),
  status,
  isPresiding: presiding,
  qualified: mandate.qualified,
  gender: mandate.gender,
});

/** The mandates in force on a day, on seats and organisations in force too: who is summoned. */
export const mandatesInForce = (tx: Pick<Reader, "mandate">, day: CalendarDay) =>
  tx.mandate.findMany({
    where: {
      startsOn: { lte: dayToDate(day) },
      endsOn: { gte: dayToDate(day) },
      seat: { ...inForceOn(day), organisation: inForceOn(day) },
    },
    select: memberSelect,
    orderBy: { id: "asc" },
  });

async function readMembers(
  tx: Reader,
  sessionId: string | null,
  day: CalendarDay,
): Promise<CompositionMember[]> {
  const attendances = sessionId
    ? await tx.attendance.findMany({
        where: { sessionId },
        select: { status: true, presiding: true, mandate: { select: memberSelect } },
        orderBy: { mandateId: "asc" },
      })
    : [];
  if (attendances.length > 0)
    return attendances.map(({ mandate, ...seen }) => toMember(mandate, day, seen));
  const mandates = await mandatesInForce(tx, day);
  return mandates.map((mandate) =>
    toMember(mandate, day, { status: "SUMMONED", presiding: false }),
  );
}

export const presidencySelect = {
  id: true,
  mandateId: true,
  startsOn: true,
  endsOn: true,
  exception: true,
  mandate: {
    select: {
      kind: true,
      endsOn: true,
      user: { select: { displayName: true } },
      seat: { select: { organisation: { select: { side: true } } } },
    },
  },
} as const satisfies Prisma.PresidencySelect;

export const toPresident = ({
  id,
  mandate,
  startsOn,
  endsOn,
  ...row
}: Prisma.PresidencyGetPayload<{ select: typeof presidencySelect }>): President => ({
  mandateId: row.mandateId,
  exception: row.exception,
  presidencyId: id,
  kind: mandate.kind,
  mandateEndsOn: dateToDay(mandate.endsOn),
  side: mandate.seat.organisation.side,
  name: mandate.user.displayName,
  startsOn: dateToDay(startsOn),
  endsOn: dateToDay(endsOn),
});

async function readPresident(tx: Reader, day: CalendarDay): Promise<President | null> {
  const found = await tx.presidency.findFirst({
    where: { startsOn: { lte: dayToDate(day) }, endsOn: { gte: dayToDate(day) } },
    select: presidencySelect,
  });
  return found && toPresident(found);
}

/**
 * Everything the composition of a session depends on, as of its day. Before the summons (or without a session)
 * the members are those whose mandates are in force.
 */
export async function readComposition(
  tx: Reader,
  sessionId: string | null,
  day: CalendarDay,
): Promise<CompositionFacts> {
  const organisations = await tx.organisation.findMany({
    where: inForceOn(day),
    select: { acronym: true, side: true, seats: { where: inForceOn(day), select: { id: true } } },
    orderBy: { acronym: "asc" },
  });
  const settings = await readSettings(tx);
  const ofSide = (side: string) => organisations.filter((one) => one.side === side);
  return {
    unions: ofSide("EMPLOYEES").map(({ acronym, seats }) => ({
      name: acronym,
      seats: seats.length,
    })),
    employerSeats: ofSide("EMPLOYERS").reduce((sum, { seats }) => sum + seats.length, 0),
    members: await readMembers(tx, sessionId, day),
    president: await readPresident(tx, day),
    alternation: alternationOf(settings),
    rules: {
      perSide: asNumber(settings["jury.quorumPerSide"], 1),
      seatsPercent: asNumber(settings["jury.quorumSeats"], 50),
      warnUnequal: settings["jury.equalPresence"] === "on",
      genderPercent: asNumber(settings["jury.genderPercent"], 10),
    },
  };
}
