export type ClockFigures = {
  elapsed: number;
  total: number;
  remaining: number;
  /** The whole sentence, for those who do not see the drawing. */
  label: string;
  /** What is counted, under the figure. */
  unit?: string;
};

/** A legal delay as a ring: what has passed, and in the middle what is left. */
export function Clock({ elapsed, total, remaining, label, unit }: ClockFigures) {
  const share = total > 0 ? Math.min(100, Math.max(0, (elapsed / total) * 100)) : 100;
  const words = unit ?? (remaining > 1 ? "jours restants" : "jour restant");
  return (
    <svg viewBox="0 0 120 120" role="img" aria-label={label} className="w-28 flex-none sm:w-34">
      <title>{label}</title>
      <circle cx="60" cy="60" r="50" strokeWidth="9" className="fill-none stroke-clock-track" />
      <circle
        cx="60"
        cy="60"
        r="50"
        strokeWidth="9"
        pathLength="100"
        strokeDasharray={`${share} 100`}
        strokeLinecap={share > 0 ? "round" : "butt"}
        transform="rotate(-90 60 60)"
        className="fill-none stroke-clock-done"
      />
      <text
        x="60"
        y="64"
        textAnchor="middle"
        className="fill-on-brand font-serif text-[34px] font-semibold"
      >
        {remaining}
      </text>
      <text x="60" y="82" textAnchor="middle" className="fill-on-brand text-[11.5px]">
        {words}
      </text>
    </svg>
  );
}
