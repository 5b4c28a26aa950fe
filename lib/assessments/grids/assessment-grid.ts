import type { CalendarDay } from "@/lib/platform/shared/calendar";

export const COMPETENCY_LEVELS = [
  "NOT_EVALUATED",
  "NOT_ACQUIRED",
  "IN_PROGRESS",
  "ACQUIRED",
] as const;
export type CompetencyLevel = (typeof COMPETENCY_LEVELS)[number];

export type GridObservation = { observedOn: CalendarDay; situation: string; author: string };
export type GridCompetency = {
  id: string;
  code: string;
  label: string;
  provisional: boolean;
  option: string | null;
  level: CompetencyLevel;
  comment: string;
  /** Of the committee's entry; 0 before the first one. */
  version: number;
  observations: GridObservation[];
};
export type GridActivity<C = GridCompetency> = {
  code: string;
  label: string;
  provisional: boolean;
  option: string | null;
  competencies: C[];
};
export type GridBlock<C = GridCompetency> = {
  id: string;
  code: string;
  label: string;
  provisional: boolean;
  /** Labels of the options chosen for this candidacy. */
  options: string[];
  activities: GridActivity<C>[];
};

export const competenciesOf = <C>(blocks: readonly GridBlock<C>[]): C[] =>
  blocks.flatMap(({ activities }) => activities.flatMap(({ competencies }) => competencies));

/** The counted competencies still to be evaluated: the grids close when there is none (R42). */
export const missingFrom = (blocks: readonly GridBlock[]): GridCompetency[] =>
  competenciesOf(blocks).filter(({ level }) => level === "NOT_EVALUATED");

/** Evaluated out of counted; a count of entries, never a score. */
export function progressOf(blocks: readonly GridBlock[]): { evaluated: number; total: number } {
  const total = competenciesOf(blocks).length;
  return { evaluated: total - missingFrom(blocks).length, total };
}

/** A level other than « acquis » is explained (R43); not evaluated says nothing yet. */
export const needsComment = (level: CompetencyLevel): boolean =>
  level === "NOT_ACQUIRED" || level === "IN_PROGRESS";
