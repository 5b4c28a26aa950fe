import type { Capacity, ConsultedPart } from "@/lib/accounts/consultation";
import type { FilePurpose } from "@/lib/documents/stored-file";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type ConsultationLine = {
  id: string;
  at: Date;
  readerName: string;
  /** Null where it was not noted yet. */
  capacity: Capacity | null;
  part: ConsultedPart;
  /** Of a file. */
  purpose: FilePurpose | null;
  /** The numbers of what it is of: a candidacy, those of a person, a session; none of a draft. */
  numbers: string[];
};

/** What a candidate is told: a day, a capacity and what, never who nor how many. */
export type OwnConsultation = {
  day: CalendarDay;
  capacity: Capacity;
  part: ConsultedPart;
  purpose: FilePurpose | null;
  /** Null of a draft, and of what is the person's whatever the candidacy. */
  number: string | null;
  companyName: string | null;
};
