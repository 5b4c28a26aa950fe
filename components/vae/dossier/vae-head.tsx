import type { ReactNode } from "react";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { Timeline } from "@/components/ui/timeline";
import { type CandidacyView, clockOf } from "@/lib/candidacies/view";
import type { NextStep } from "@/lib/next-step";
import { type CalendarDay, daysBetween, formatDay } from "@/lib/platform/shared/calendar";
import { vaeSteps } from "@/lib/vae/dossier/path-steps.labels";

type Props = {
  candidacy: CandidacyView;
  step: NextStep;
  today: CalendarDay;
  /** What stands in place of the next step, once there is a result. */
  panel?: ReactNode;
  /** What leads on, in place of the button of the next step. */
  action?: ReactNode;
};

/** The head of a VAE dossier: what happens now, with the two-month clock drawn while it runs, then the steps of the route. */
export function VaeHead({ candidacy, step, today, panel, action }: Props) {
  return (
    <>
      {panel || (
        <NextStepPanel step={step} action={action} clock={clockFigures(candidacy, today)} />
      )}
      <Timeline label="Étapes de la VAE" steps={vaeSteps(candidacy)} />
    </>
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
