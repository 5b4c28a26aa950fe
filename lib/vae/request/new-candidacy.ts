import type { RegistrationEnd } from "@/lib/candidacies/expiry/protection";
import type { UncountedBlock } from "@/lib/certifications/uncounted-block";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Asking } from "./resumption";

export type OfferedBlock = {
  id: string;
  code: string;
  ordinal: number;
  label: string;
  provisional: boolean;
  options: { code: string; label: string }[];
  /** Why it cannot be asked for now, if so. */
  refusal: string | null;
};
/** A version for no new dossier on which an admissibility given in time still lets the person come before the jury. */
export type OutlivedVersion = {
  id: string;
  rncpCode: string;
  expiresOn: CalendarDay;
  /** It is its texts that another edition has replaced. */
  isRegistered: boolean;
};

export type NewCandidacy = {
  hasIdentity: boolean;
  version: { id: string; title: string; rncpCode: string } | null;
  /** When its registration ends. */
  registrationEnd: RegistrationEnd | null;
  ruleSentence: string;
  blocks: OfferedBlock[];
  /** What they hold of other versions and that does not count in this one. */
  uncounted: UncountedBlock[];
  /** Nothing is held: the whole certification may be asked for. */
  mayAskWhole: boolean;
  /** An earlier request of the year for the whole certification, said before anything is chosen (R14). */
  limit: string | null;
  /** Where the person may go on besides, by the right that an earlier admissibility keeps them. */
  outlived: OutlivedVersion[];
};

/** What is left of a certification may be asked for by VAE, with an admissibility that still covers it or without. */
export type WayOn = {
  versionId: string;
  reusable: { validUntilOn: CalendarDay | null } | null;
  /** What would be asked for, where nothing is left to choose. */
  again: Asking | null;
};
