import type { Sex } from "@/lib/candidates/candidate";
import type { PresidencyYear } from "@/lib/juries/composition/alternation";
import type { Finding } from "@/lib/juries/composition/facts";
import type { MandateKind } from "@/lib/jury-sessions/member";
import type { Side } from "@/lib/platform/actor/actor";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Period } from "@/lib/platform/shared/period";

export type OrganisationRow = Period & {
  id: string;
  name: string;
  acronym: string;
  side: Side;
  source: string;
  isValid: boolean;
  seats: number;
};

export type PresidencyRow = {
  id: string;
  version: number;
  name: string;
  side: Side;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  /** When the jury elected, and where it is written; unknown of the first ones. */
  electedOn: CalendarDay | null;
  minutesReference: string;
  /** How it stands to the rule (R53). */
  findings: Finding[];
  recorded: { by: string; on: CalendarDay } | null;
  mayEnd: boolean;
  mayWithdraw: boolean;
};

export type Presidencies = {
  rows: PresidencyRow[];
  /** The year of presidency that runs, and the next; none until the branch has told the day. */
  years: PresidencyYear[];
  /** Who can be elected. */
  titulars: { value: string; label: string }[];
};

export type Institution = {
  organisations: OrganisationRow[];
  presidencies: Presidencies;
  parity: Finding[];
  seats: { employers: number; employees: number; heldByEmployers: number; heldByEmployees: number };
};

export type FormerEmployerRow = {
  id: string;
  name: string;
  siren: string | null;
  endedOn: CalendarDay | null;
};

export type MandateRow = {
  id: string;
  version: number;
  name: string;
  kind: MandateKind;
  gender: Sex;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  cpnfpe: { startsOn: CalendarDay; endsOn: CalendarDay };
  employerName: string;
  formerEmployers: FormerEmployerRow[];
  qualified: boolean;
  isValid: boolean;
  isPast: boolean;
};

export type SeatRow = Period & {
  id: string;
  version: number;
  label: string;
  isValid: boolean;
  mandates: MandateRow[];
};

export type OrganisationPage = Omit<OrganisationRow, "seats"> & {
  version: number;
  seats: SeatRow[];
  today: CalendarDay;
};
