import {
  type Alternation,
  type Presidency,
  type PresidencyYear,
  presidencyYear,
} from "@/lib/juries/composition/alternation";
import { sideNames } from "@/lib/jury-sessions/jury-session.labels";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

type AskedPresidency = Presidency & {
  mandateEndsOn: CalendarDay;
  /** Somebody presided earlier in the same year. */
  isReplacement: boolean;
  /** Why the branch decided otherwise; empty when it did not. */
  exception: string;
};
type Refusal = { message: string; field: "mandateId" | "startsOn" | "endsOn" | "exception" };

const OTHERWISE = "Si la branche en a décidé autrement, donnez-en le motif.";
const UNKNOWN: Refusal = {
  message:
    "L’année de présidence n’est pas fixée : un administrateur l’indique dans les paramètres du jury paritaire.",
  field: "startsOn",
};

/**
 * Whether a presidency can be recorded (R53): a titular of the side whose year it is, from its first day to its last, or to
 * the last of the mandate when that comes first; within a year, after another presidency, for what is left of it. A reason
 * lifts side and length, never that a substitute does not preside; a reason for what follows the rule is refused.
 */
export function presidencyRefused(
  asked: AskedPresidency,
  alternation: Alternation | null,
): Refusal | null {
  if (asked.kind === "SUBSTITUTE")
    return {
      message:
        "Un suppléant ne préside pas le jury : il n’y siège qu’en l’absence de son titulaire.",
      field: "mandateId",
    };
  const departure = alternation
    ? departureFrom(presidencyYear(alternation, asked.startsOn), asked)
    : UNKNOWN;
  if (departure)
    return asked.exception ? null : { ...departure, message: `${departure.message} ${OTHERWISE}` };
  return asked.exception
    ? {
        message:
          "Cette présidence suit l’alternance et dure l’année : elle n’a pas à être motivée.",
        field: "exception",
      }
    : null;
}

function departureFrom(year: PresidencyYear, asked: AskedPresidency): Refusal | null {
  if (asked.side !== year.side)
    return {
      message: `Du ${formatDay(year.startsOn)} au ${formatDay(year.endsOn)}, la présidence revient à un membre du ${sideNames[year.side]}.`,
      field: "mandateId",
    };
  if (asked.startsOn !== year.startsOn && !asked.isReplacement)
    return {
      message: `L’année de présidence commence le ${formatDay(year.startsOn)} : plus tard, on ne fait que remplacer qui présidait cette année-là.`,
      field: "startsOn",
    };
  const [last = year.endsOn] = [year.endsOn, asked.mandateEndsOn].sort();
  return asked.endsOn === last
    ? null
    : {
        message: `Le dernier jour est le ${formatDay(last)}, fin ${last === year.endsOn ? "de l’année de présidence" : "du mandat de ce membre"}.`,
        field: "endsOn",
      };
}
