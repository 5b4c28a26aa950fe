import type { ReactNode } from "react";
import type { NextStep, Sentence } from "@/lib/next-step";
import { ButtonLink } from "./button";
import type { ClockFigures } from "./clock";
import { NextAction } from "./next-action";

type Props = {
  step: NextStep;
  /** The button, where the page knows one better. */
  action?: ReactNode;
  clock?: ClockFigures | undefined;
};

/** What happens now, for whoever reads the page. */
export function NextStepPanel({ step: { title, sentences, aside, action }, ...props }: Props) {
  const link = action && (
    <ButtonLink href={action.href} tone="inverse">
      {action.label}
    </ButtonLink>
  );
  return (
    <NextAction title={title} aside={aside} action={props.action || link} clock={props.clock}>
      {sentences.map((sentence) => (
        <p key={String(sentence)}>
          <Spoken sentence={sentence} />
        </p>
      ))}
    </NextAction>
  );
}

function Spoken({ sentence }: { sentence: Sentence }) {
  if (typeof sentence === "string") return sentence;
  const [before, emphasis, after] = sentence;
  return (
    <>
      {before}
      <strong>{emphasis}</strong>
      {after}
    </>
  );
}
