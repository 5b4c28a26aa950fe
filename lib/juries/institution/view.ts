import type { Sex } from "@/lib/candidates/candidate";
import type { Finding } from "@/lib/juries/composition/facts";
import type { Period } from "@/lib/juries/composition/period";
import type { MandateKind } from "@/lib/jury-sessions/member";
import type { Side } from "@/lib/platform/actor/actor";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

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
  missedTurn: Side | null;
};

export type Institution = {
  organisations: OrganisationRow[];
  presidencies: PresidencyRow[];
  members: { value: string; label: string }[];
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
