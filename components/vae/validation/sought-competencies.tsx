"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Choice } from "@/components/form/choice";
import { FieldGroup } from "@/components/form/field-frame";
import { useField, useTicked } from "@/components/form/form-context";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { SoughtCompetency } from "@/lib/vae/sought";
import { coverageLine } from "@/lib/vae/validation/coverage.labels";

type Props = {
  competencies: readonly SoughtCompetency[];
  /** Ticked for this situation. */
  shown: readonly string[];
  /** Shown by other situations of the block. */
  elsewhere: readonly string[];
};

/** Where a competency is illustrated. */
type Standing = "here" | "elsewhere" | "nowhere";

const standings: Record<Standing, string> = {
  here: "Illustrée",
  elsewhere: "Illustrée par une autre situation",
  nowhere: "Pas encore illustrée",
};

const NAME = "competencies[]";
const TITLE = "Ce que le jury cherche";

/**
 * The competencies of a block with their criteria, beside the text while one writes it, each with the candidate’s own tick.
 * Where there is no room beside, folded above and kept at hand.
 */
export function SoughtCompetencies({ competencies, shown, elsewhere }: Props) {
  const standing = useTicked(NAME, shown);
  const [ticked, setTicked] = useState(standing);
  const standsOf = (id: string): Standing => {
    if (ticked.includes(id)) return "here";
    return elsewhere.includes(id) ? "elsewhere" : "nowhere";
  };
  const count = competencies.filter(({ id }) => standsOf(id) !== "nowhere").length;
  const onInput = ({ currentTarget }: FormEvent<HTMLElement>) => setTicked(tickedIn(currentTarget));
  const box = useOpenBeside();
  const line = coverageLine({ shown: count, total: competencies.length });
  return (
    <details
      ref={box}
      className="beside group rounded-panel border border-line bg-surface max-lg:open:border-edge"
    >
      <summary className="flex min-h-target items-center gap-2 px-4 py-2.5 font-semibold text-brand">
        <Icon name="chevron" className="size-4 group-open:rotate-90" />
        <span className="min-w-0 flex-1">
          {TITLE}
          <span className="block text-sm font-normal text-soft">{line}</span>
        </span>
      </summary>
      <div className="space-y-3 px-4 pb-4 max-lg:border-t max-lg:border-line max-lg:pt-4 lg:p-5">
        <h2 className="max-lg:sr-only">{TITLE}</h2>
        <p className="max-lg:hidden text-sm text-soft">{line}</p>
        <div onInput={onInput}>
          <Ticks {...{ competencies, standing, standsOf }} />
        </div>
      </div>
    </details>
  );
}

/** Open where it stands beside the text, as its style already shows it there: so that it is said to be, too. */
function useOpenBeside() {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const wide = matchMedia("(width >= 64rem)");
    const follow = () => {
      if (box.current) box.current.open = wide.matches;
    };
    follow();
    wide.addEventListener("change", follow);
    return () => wide.removeEventListener("change", follow);
  }, []);
  return box;
}

const tickedIn = (box: HTMLElement): string[] =>
  [...box.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);

type TicksProps = Pick<Props, "competencies"> & {
  standing: readonly string[];
  standsOf: (id: string) => Standing;
};

function Ticks({ competencies, standing, standsOf }: TicksProps) {
  const wordsOf = (ids: string) =>
    competencies
      .filter(({ id }) => ids.split("\n").includes(id))
      .map(({ code }) => code)
      .join(", ");
  const { id: first, theirs, error } = useField(NAME, undefined, { inWords: wordsOf });
  return (
    <FieldGroup
      id={first}
      label="Cochez ce que cette situation montre"
      optional="votre propre avis"
      error={error}
      theirs={theirs}
    >
      <ul className="space-y-4">
        {competencies.map((competency, index) => (
          <li key={competency.id} className="max-w-none space-y-1.5 text-sm">
            <Choice
              type="checkbox"
              name={NAME}
              id={index === 0 ? first : `${first}-${index}`}
              value={competency.id}
              label={`${competency.code} – ${competency.label}`}
              defaultChecked={standing.includes(competency.id)}
            />
            <Tag tone={standsOf(competency.id) === "nowhere" ? "neutral" : "success"}>
              {standings[standsOf(competency.id)]}
            </Tag>
            <Criteria criteria={competency.criteria} />
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

function Criteria({ criteria }: Pick<SoughtCompetency, "criteria">) {
  if (criteria.length === 0) return null;
  return (
    <ul className="list-disc space-y-0.5 ps-5 text-soft">
      {criteria.map(({ code, label }) => (
        <li key={code}>{label}</li>
      ))}
    </ul>
  );
}
