import "server-only";
import { alternationOf, presidencyYear } from "@/lib/juries/composition/alternation";
import { presidencyFindings } from "@/lib/juries/composition/checks";
import { presidencySelect, toPresident } from "@/lib/juries/composition/composition.queries";
import { sideNames } from "@/lib/jury-sessions/jury-session.labels";
import type { Reader } from "@/lib/platform/db/read";
import {
  addDays,
  type CalendarDay,
  dateToDay,
  dayToDate,
  parisDay,
} from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Presidencies } from "./view";

const SHOWN = 10;

/** Who presides and when, the latest first, how each stands to the rule, and whose year it is (R53). */
export async function readPresidencies(tx: Reader, today: CalendarDay): Promise<Presidencies> {
  const alternation = alternationOf(await readSettings(tx));
  const found = await tx.presidency.findMany({
    select: {
      ...presidencySelect,
      version: true,
      electedOn: true,
      minutesReference: true,
      recordedAt: true,
      recordedBy: { select: { displayName: true } },
    },
    orderBy: { startsOn: "desc" },
    take: SHOWN,
  });
  const rows: Presidencies["rows"] = [];
  for (const row of found) {
    const president = toPresident(row);
    const { presidencyId: id, name, side, startsOn, endsOn, mandateEndsOn } = president;
    rows.push({
      ...{ id, name, side, startsOn, endsOn },
      version: row.version,
      electedOn: row.electedOn && dateToDay(row.electedOn),
      minutesReference: row.minutesReference,
      recorded:
        row.recordedAt && row.recordedBy
          ? { by: row.recordedBy.displayName, on: parisDay(row.recordedAt) }
          : null,
      // what is over is no longer mended
      findings: presidencyFindings(president, alternation).filter(
        ({ severity }) => endsOn >= today || severity === "warning",
      ),
      mayEnd: endsOn >= today && startsOn <= mandateEndsOn,
      mayWithdraw: !(await hasOpenedSession(tx, { startsOn, endsOn })),
    });
  }
  const current = alternation && presidencyYear(alternation, today);
  return {
    rows,
    years: current ? [current, presidencyYear(alternation, addDays(current.endsOn, 1))] : [],
    titulars: await listTitulars(tx, today),
  };
}

/** Whether a session has opened on one of these days: what they were presided under stays. */
export const hasOpenedSession = async (
  tx: Pick<Reader, "jurySession">,
  { startsOn, endsOn }: Record<"startsOn" | "endsOn", CalendarDay>,
): Promise<boolean> =>
  (await tx.jurySession.findFirst({
    where: {
      openedAt: { not: null },
      heldOn: { gte: dayToDate(startsOn), lte: dayToDate(endsOn) },
    },
    select: { id: true },
  })) !== null;

/** Titulars whose mandate has not ended, to choose who presides from: a substitute does not. */
async function listTitulars(tx: Reader, today: CalendarDay): Promise<Presidencies["titulars"]> {
  const rows = await tx.mandate.findMany({
    where: { kind: "TITULAR", endsOn: { gte: dayToDate(today) } },
    select: {
      id: true,
      user: { select: { displayName: true } },
      seat: { select: { organisation: { select: { acronym: true, side: true } } } },
    },
    orderBy: [{ seat: { organisation: { side: "asc" } } }, { id: "asc" }],
  });
  return rows.map(({ id, user, seat: { organisation } }) => ({
    value: id,
    label: `${user.displayName} (${organisation.acronym}, ${sideNames[organisation.side]})`,
  }));
}
