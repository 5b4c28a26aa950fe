import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import { type CandidacyView, clockOf } from "@/lib/candidacies/candidacy-view";
import { type CalendarDay, daysBetween, formatDay } from "@/lib/shared/calendar";
import type { NextStep } from "@/lib/vae/candidate-step.labels";

type Props = {
  step: NextStep;
  candidacy: CandidacyView;
  today: CalendarDay;
  href?: Route | undefined;
  action?: ReactNode;
};

/** What happens now, with the two-month clock drawn while it runs. */
export function StepPanel({ step, candidacy, today, href, action }: Props) {
  const { title, sentences, aside } = step;
  return (
    <NextAction
      title={title}
      aside={aside}
      clock={clockFigures(candidacy, today)}
      action={
        action ??
        (step.action && href && (
          <ButtonLink href={href} tone="inverse">
            {step.action.label}
          </ButtonLink>
        ))
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </NextAction>
  );
}

function clockFigures(candidacy: CandidacyView, today: CalendarDay) {
  const clock = clockOf(candidacy, "ADMISSIBILITY_SILENCE") ?? clockOf(candidacy, "MISSING_PIECES");
  if (!clock) return undefined;
  const total = daysBetween(clock.startsOn, clock.dueOn);
  const elapsed = Math.min(total, Math.max(0, daysBetween(clock.startsOn, today)));
  const remaining = Math.max(0, daysBetween(today, clock.dueOn));
  const label = `${elapsed} jours écoulés sur ${total}, échéance le ${formatDay(clock.dueOn)}`;
  return { elapsed, total, remaining, label };
}
