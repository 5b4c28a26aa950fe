import type { StandardDocument } from "@/lib/certifications/standard-document";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Gap } from "./gaps";

/** A version in preparation, in the list. */
export type DraftRow = {
  id: string;
  rncpCode: string;
  title: string;
  editedAt: Date;
  createdBy: string;
  proposedBy: string | null;
  /** How many things it lacks before it may be proposed. */
  gaps: number;
};

export type PublishedName = { id: string; name: string };

export type StandardDraftPage = {
  id: string;
  version: number;
  document: StandardDocument;
  gaps: readonly Gap[];
  createdBy: string;
  proposal: { by: string; on: CalendarDay; offeredFrom: CalendarDay; isOwn: boolean } | null;
  published: readonly PublishedName[];
  today: CalendarDay;
};
