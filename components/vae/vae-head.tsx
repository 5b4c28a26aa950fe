import type { Route } from "next";
import type { ReactNode } from "react";
import { Timeline } from "@/components/ui/timeline";
import type { CandidacyView } from "@/lib/candidacies/candidacy-view";
import type { CalendarDay } from "@/lib/shared/calendar";
import type { NextStep } from "@/lib/vae/candidate-step.labels";
import { vaeSteps } from "@/lib/vae/vae-steps.labels";
import { StepPanel } from "./step-panel";

type Props = {
  candidacy: CandidacyView;
  step: NextStep;
  today: CalendarDay;
  href?: Route | undefined;
  /** The button of the next step, where the page knows one better. */
  action?: ReactNode;
};

/** The head of a VAE dossier: what happens now, then the steps of the route. */
export function VaeHead({ candidacy, step, today, href, action }: Props) {
  return (
    <>
      <StepPanel step={step} candidacy={candidacy} today={today} href={href} action={action} />
      <Timeline label="Étapes de la VAE" steps={vaeSteps(candidacy)} />
    </>
  );
}
