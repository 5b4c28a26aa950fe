import type { ResemblanceRuling } from "@/lib/candidates/resemblance";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** One of two persons whose identities are alike, with the dossiers they have filed. */
export type ResemblingPerson = {
  name: string;
  firstNames: string;
  bornOn: CalendarDay;
  birthPlace: string;
  birthCountry: string;
  address: string;
  email: string;
  candidacies: readonly { id: string; number: string | null }[];
};

/** A pair as the page of a dossier of one of them shows it. */
export type ResemblanceView = {
  id: string;
  /** Whose dossier the page is about. */
  own: ResemblingPerson;
  other: ResemblingPerson;
  ruling: ResemblanceRuling | null;
  reason: string | null;
  settledOn: CalendarDay | null;
  settledBy: string | null;
  /** Whether the two identities still are alike as they stand. */
  isAlike: boolean;
  maySettle: boolean;
};
