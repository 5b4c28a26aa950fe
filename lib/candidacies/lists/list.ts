import type { CandidacyRoute, CandidacyState } from "@/lib/candidacies/state";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type CandidacyRow = {
  id: string;
  number: string | null;
  route: CandidacyRoute;
  state: CandidacyState;
  candidateName: string;
  companyName: string | null;
  stateSince: Date;
  /** Who of the secretariat follows it. */
  handlerName: string | null;
  /** The running clock that is due first. */
  dueOn: CalendarDay | null;
  blocks: number[];
};

export type OwnCandidacyRow = Pick<
  CandidacyRow,
  "id" | "number" | "route" | "state" | "companyName" | "blocks"
> & {
  certificationId: string;
  isWhole: boolean;
  createdAt: Date;
  /** The running clock that is due first. */
  clock: { kind: DeadlineKind; dueOn: CalendarDay } | null;
};
