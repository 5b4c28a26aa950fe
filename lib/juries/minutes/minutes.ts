import { createHash } from "node:crypto";
import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Sex } from "@/lib/candidates/candidate";
import type { Outcome } from "@/lib/certifications/award-rule";
import type { DocketOutcome, NamedDecision } from "@/lib/juries/deliberation/deliberation";
import type { Side } from "@/lib/platform/actor/actor";
import { canonical } from "@/lib/platform/chain/chain";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type MinutesText = {
  number: string;
  edition: number;
  heldOn: CalendarDay;
  place: string;
  openedAt: string;
  closedAt: string;
  drawnUpAt: string;
  secretaryName: string;
  president: { name: string; side: Side };
  /** Why the presidency in office departed from the rule (R53); absent where it followed it. */
  presidencyException?: PresidencyException;
  members: MinutesMember[];
  quorumRule: string;
  /** How decisions are taken (R56); absent from editions that were drawn up before it was told. */
  decisionRule?: string;
  /** Numbers of the entries from which a present member stood aside; never who. */
  recusedEntries: string[];
  auditHead: string;
  entries: MinutesEntry[];
};
export type PresidencyException = {
  /** Whose presidency it is, who may be another than who presided the session. */
  name: string;
  reason: string;
  recordedBy: string;
  recordedOn: CalendarDay;
};
export type MinutesMember = {
  side: Side;
  name: string;
  gender: Sex;
  organisation: string;
  attendance: "PRESENT" | "ABSENT" | "EXCUSED";
  replacedBy: string | null;
};
export type MinutesEntry = {
  entryId: string;
  number: string;
  candidacyNumber: string;
  candidateName: string;
  route: CandidacyRoute;
  version: string;
  outcome: DocketOutcome;
  result: Outcome | null;
  blocks: NamedDecision[];
  quorum: { employers: number; employees: number };
  remark: string;
  /** Makes the hash of an entry say nothing to who does not hold its text. */
  salt: string;
};

const sha256 = (value: unknown) => createHash("sha256").update(canonical(value)).digest("hex");

export const entryHash = (entry: MinutesEntry): string => sha256(entry);

/**
 * What every signatory signs: the session and, entry by entry, a number and a hash. A member recused from an entry
 * signs the very same thing without having read it.
 */
export const minutesHash = ({ entries, ...session }: MinutesText): string =>
  sha256({
    ...session,
    entries: entries.map((entry) => ({ number: entry.number, hash: entryHash(entry) })),
  });
