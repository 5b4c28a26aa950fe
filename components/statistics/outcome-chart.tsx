import type { Outcome } from "@/lib/certifications/award-rule";
import { outcomeLabels } from "@/lib/certifications/award-rule.labels";

type Year = { year: number } & Record<Outcome, number>;

const fills: Record<Outcome, string> = {
  FULL: "fill-success",
  PARTIAL: "fill-accent",
  NONE: "fill-neutral",
};
const marks: Record<Outcome, string> = {
  FULL: "bg-success",
  PARTIAL: "bg-accent",
  NONE: "bg-neutral",
};
const outcomes: readonly Outcome[] = ["FULL", "PARTIAL", "NONE"];

/** One bar a year, drawn on the server; the table below it gives the same numbers. */
export function OutcomeChart({ years }: { years: readonly Year[] }) {
  const longest = Math.max(1, ...years.map(total));
  return (
    <figure className="space-y-3 [print-color-adjust:exact]">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {outcomes.map((outcome) => (
          <span key={outcome} className="flex items-center gap-2">
            <span aria-hidden="true" className={`size-3 rounded-[2px] ${marks[outcome]}`} />
            {outcomeLabels[outcome]}
          </span>
        ))}
      </figcaption>
      <ul aria-label="Décisions par année" className="space-y-2">
        {years.map((year) => (
          <Bar key={year.year} year={year} longest={longest} />
        ))}
      </ul>
    </figure>
  );
}

const total = (year: Year) => outcomes.reduce((sum, outcome) => sum + year[outcome], 0);

/** The numbers themselves stand in the table: the drawing is passed over by screen readers. */
function Bar({ year, longest }: { year: Year; longest: number }) {
  const share = (count: number) => (count / longest) * 100;
  const before = (outcome: Outcome) =>
    outcomes.slice(0, outcomes.indexOf(outcome)).reduce((sum, earlier) => sum + year[earlier], 0);
  return (
    <li className="grid max-w-none grid-cols-[3rem_1fr_3rem] items-center gap-3 tabular-nums">
      {year.year}
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-6 w-full"
      >
        {outcomes.map((outcome) => (
          <rect
            key={outcome}
            x={share(before(outcome))}
            width={share(year[outcome])}
            height="10"
            className={fills[outcome]}
          />
        ))}
      </svg>
      <strong>{total(year)}</strong>
    </li>
  );
}
