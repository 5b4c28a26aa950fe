import type { ReactNode } from "react";
import { VaeHead } from "@/components/vae/dossier/vae-head";
import { NextCandidacy } from "@/components/vae/request/next-candidacy";
import { editAllowed } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { candidateStep } from "@/lib/vae/dossier/candidate-step.labels";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import type { WayOn } from "@/lib/vae/request/new-candidacy";
import { DossierPage } from "./dossier-page";
import { DraftPage } from "./draft-page";

type Props = {
  candidacy: CandidacyView;
  dossier: VaeDossier;
  today: CalendarDay;
  /** The result, in place of the next step. */
  panel: ReactNode;
  /** How to ask again for what a candidacy without a result has left. */
  wayOn: WayOn | null;
  children: ReactNode;
};

/** A VAE candidacy before its candidate: the next step, the outcome if there is one, then the dossier. */
export function CandidateVae({ candidacy, dossier, today, panel, wayOn, children }: Props) {
  return (
    <>
      <VaeHead
        candidacy={candidacy}
        step={candidateStep({ candidacy, dossier, today })}
        today={today}
        panel={panel}
        action={wayOn && <NextCandidacy formerId={candidacy.id} wayOn={wayOn} />}
      />
      <div className="space-y-6">
        {children}
        {editAllowed(candidacy.state, "writeRequest") ? (
          <DraftPage candidacy={candidacy} dossier={dossier} />
        ) : (
          <DossierPage candidacy={candidacy} dossier={dossier} />
        )}
      </div>
    </>
  );
}
