import type { Route } from "next";
import type { ReactNode } from "react";
import type { CandidacyView } from "@/lib/candidacies/candidacy-view";
import { routes } from "@/lib/routes";
import type { CalendarDay } from "@/lib/shared/calendar";
import { candidateStep, type StepTarget } from "@/lib/vae/candidate-step.labels";
import type { VaeDossier } from "@/lib/vae/vae-dossier";
import { DossierPage } from "./dossier-page";
import { DraftPage } from "./draft-page";
import { draftPages } from "./draft-tasks";
import { VaeHead } from "./vae-head";

type Props = {
  candidacy: CandidacyView;
  dossier: VaeDossier;
  today: CalendarDay;
  children: ReactNode;
};

const targets: Record<StepTarget, (id: string) => Route> = {
  ...draftPages,
  review: routes.candidacyReview,
  documents: routes.candidacyDocuments,
  validation: routes.validationFile,
  newCandidacy: () => routes.newCandidacy,
};

/** A VAE candidacy before its candidate: the next step, the outcome if there is one, then the dossier. */
export function CandidateVae({ candidacy, dossier, today, children }: Props) {
  const step = candidateStep({ candidacy, dossier });
  const href = step.action && targets[step.action.to](candidacy.id);
  return (
    <>
      <VaeHead candidacy={candidacy} step={step} today={today} href={href} />
      <div className="space-y-6">
        {children}
        {candidacy.state === "DRAFT" ? (
          <DraftPage candidacy={candidacy} dossier={dossier} />
        ) : (
          <DossierPage candidacy={candidacy} dossier={dossier} />
        )}
      </div>
    </>
  );
}
