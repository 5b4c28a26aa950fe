import { type Outcome, outcomeLabels } from "@/lib/certifications/award-rule";

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
const ROW = 34;
const BAR = 22;

/** One bar a year, drawn on the server; the table below it gives the same numbers. */
export function OutcomeChart({ years }: { years: readonly Year[] }) {
  const longest = Math.max(1, ...years.map(total));
  return (
    <figure className="space-y-3">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {outcomes.map((outcome) => (
          <span key={outcome} className="flex items-center gap-2">
            <span aria-hidden="true" className={`size-3 rounded-[2px] ${marks[outcome]}`} />
            {outcomeLabels[outcome]}
          </span>
        ))}
      </figcaption>
      <svg
        viewBox={`0 0 640 ${years.length * ROW}`}
        role="img"
        aria-label="Décisions par année"
        className="w-full"
      >
        {years.map((year, index) => (
          <Bar key={year.year} year={year} y={index * ROW} longest={longest} />
        ))}
      </svg>
    </figure>
  );
}

const total = (year: Year) => outcomes.reduce((sum, outcome) => sum + year[outcome], 0);

function Bar({ year, y, longest }: { year: Year; y: number; longest: number }) {
  const width = (count: number) => (count / longest) * 520;
  const before = (outcome: Outcome) =>
    outcomes.slice(0, outcomes.indexOf(outcome)).reduce((sum, earlier) => sum + year[earlier], 0);
  return (
    <g>
      <text x="0" y={y + 17} className="fill-ink text-[15px]">
        {year.year}
      </text>
      {outcomes.map((outcome) => (
        <rect
          key={outcome}
          x={56 + width(before(outcome))}
          y={y}
          width={width(year[outcome])}
          height={BAR}
          className={fills[outcome]}
        />
      ))}
      <text x={64 + width(total(year))} y={y + 17} className="fill-ink text-[15px] font-semibold">
        {total(year)}
      </text>
    </g>
  );
}
