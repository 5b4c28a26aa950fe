import type { SessionEvent, SessionState } from "@/lib/jury-sessions/jury-session";
import type { Side } from "@/lib/platform/actor/actor";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Lacking } from "@/lib/settings/needed";
import type { MinutesEntry, MinutesText } from "./minutes";

/** An entry as its reader may see it: whole, or a number and a hash. */
export type ShownEntry = { number: string; hash: string; entry: MinutesEntry | null };

/** Why an edition was withdrawn before its last signature. */
export type Withdrawal = { edition: number; at: Date; reason: string };

export type MinutesPage = {
  session: {
    id: string;
    version: number;
    number: string;
    state: SessionState;
    heldOn: CalendarDay;
  };
  events: SessionEvent[];
  withdrawal: Withdrawal | null;
  text: Omit<MinutesText, "entries"> | null;
  entries: ShownEntry[];
  hash: string | null;
  registerNumber: string | null;
  fileId: string | null;
  signatures: { name: string; side: Side; signedAt: Date | null }[];
  maySign: boolean;
  /** What the letters of the results lack, and would keep the last signature from being given. */
  lacking: Lacking | null;
};
