import type { FileView } from "@/lib/candidacies/view";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** What an administrator sees of the images that documents bear. */
export type MarksPage = {
  signatories: {
    id: string;
    version: number;
    name: string;
    capacity: string;
    startsOn: CalendarDay;
    endsOn: CalendarDay | null;
    signature: FileView;
    seal: FileView | null;
    appointedBy: string;
    certificates: number;
    signsToday: boolean;
  }[];
  /** Deposited, and in use nowhere. */
  waiting: Record<"signature" | "seal" | "logo", FileView | null>;
  specimens: FileView[];
  logo: { id: string; file: FileView; since: CalendarDay; by: string } | null;
};
