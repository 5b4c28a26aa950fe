import type { FileView } from "@/lib/candidacies/view";
import type { AcquiredBlockView, RecordedOrigin } from "@/lib/candidates/acquired-block";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type ProofLink = Pick<FileView, "id" | "originalName" | "mime">;

/** What was recorded of a candidate, and waits, is acquired or was refused. */
export type PriorAcquisitionView = {
  id: string;
  rncpCode: string;
  blocks: string[];
  isCertified: boolean;
  origin: RecordedOrigin;
  source: string;
  acquiredOn: CalendarDay;
  proof: ProofLink;
  proposedBy: string;
  confirmedBy: string | null;
  ended: { by: string; on: CalendarDay; reason: string } | null;
};
export type WaitingAcquisition = PriorAcquisitionView & { mayConfirm: boolean };

/** A block that may be recorded, of whatever version, as choices name it and its options. */
export type OfferedBlock = {
  value: string;
  label: string;
  options: { value: string; label: string }[];
};

/** What a candidate holds and what of it was recorded, before the secretariat. */
export type AcquisitionsPage = {
  acquired: AcquiredBlockView[];
  /** Ordinals of the blocks that this candidacy, still open, asks for although they are held by now: by an equivalence decided since. */
  heldMeanwhile: number[];
  waiting: WaitingAcquisition[];
  settled: PriorAcquisitionView[];
  /** The last proof that no record rests on. */
  proof: ProofLink | null;
  offered: OfferedBlock[];
  mayPropose: boolean;
};

/** Whose record waits for a second person, and a dossier of theirs to open. */
export type WaitingPerson = { id: string; name: string; candidacyId: string; mayConfirm: boolean };
