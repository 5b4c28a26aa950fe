import { Choice } from "@/components/form/choice";
import { FieldGroup } from "@/components/form/field-frame";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import {
  type AnswerOption,
  blockOptions,
  employerOptions,
  evidenceOptions,
  questionLabels,
  situationOptions,
} from "@/lib/candidacies/route-choice.labels";
import { routes } from "@/lib/routes";
import type { CertificationProps } from "./certification";

type Question = keyof typeof questionLabels;

export type AnswersProps = {
  /** What the address holds of each question, understood or not. */
  given: Readonly<Record<Question, readonly string[]>>;
  faults: Readonly<Partial<Record<Question, string[]>>>;
};

/** The four questions; a plain GET, so that the answers stand in the address and nowhere else. */
export function RouteChoiceForm({ version, given, faults }: AnswersProps & CertificationProps) {
  const question = (name: Question, options: readonly AnswerOption[]) => (
    <Asked name={name} options={options} given={given[name]} fault={faults[name]?.[0]} />
  );
  return (
    <form action={routes.routeAdvice} method="get" className="no-print space-y-8">
      {question("situation", situationOptions)}
      {question("employeur", employerOptions)}
      {question("blocs", blockOptions(version.blocks))}
      {question("atouts", evidenceOptions)}
      <Button icon="arrowRight">Voir ce qui me convient</Button>
    </form>
  );
}

/** What is to be mended in the answers sent, each with the way to its question. */
export function AnswerFaults({ faults }: Pick<AnswersProps, "faults">) {
  const told = Object.entries(faults);
  const title =
    told.length > 1 ? `${told.length} réponses sont à corriger` : "Une réponse est à corriger";
  return (
    <Notice tone="danger" title={title}>
      <ul className="space-y-1.5 text-danger">
        {told.map(([name, [fault]]) => (
          <li key={name}>
            <a href={`#${name}`}>{fault}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type AskedProps = {
  name: Question;
  options: readonly AnswerOption[];
  given: readonly string[];
  fault: string | undefined;
};

function Asked({ name, options, given, fault }: AskedProps) {
  const { label, hint }: { label: string; hint?: string } = questionLabels[name];
  return (
    <FieldGroup id={name} label={label} hint={hint} error={fault} required>
      <div className="space-y-2">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={name === "blocs" ? "checkbox" : "radio"}
            name={name}
            id={index === 0 ? name : `${name}-${index}`}
            value={option.value}
            label={option.label}
            hint={option.hint}
            aria-invalid={fault ? true : undefined}
            defaultChecked={given.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
