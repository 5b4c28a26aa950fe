import { Unless } from "@/components/settings/lacking";
import {
  AdmissibilityDecisionForms,
  type DecisionConstraints,
  type DecisionDefaults,
} from "@/components/vae/admissibility/admissibility-decision-forms";
import { ExaminationActions } from "@/components/vae/admissibility/examination-actions";
import { GapAnalysisForms } from "@/components/vae/admissibility/gap-analysis-forms";
import { PieceVerdicts } from "@/components/vae/admissibility/piece-verdicts";
import { choicesToReplace } from "@/components/vae/admissibility/verdict-tag";
import { ReturnValidation } from "@/components/vae/validation/return-validation";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import { editAllowed } from "@/lib/candidacies/phase";
import type { CandidacyView, FileView } from "@/lib/candidacies/view";
import { type IdentityView, identitySections } from "@/lib/candidates/identity";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { seenOf } from "@/lib/platform/form/seen";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Lacking } from "@/lib/settings/needed";
import { isSilenceEarly } from "@/lib/vae/admissibility/admissibility-decision";
import {
  analysisOf,
  analysisSections,
  foundIn,
  type GapAnalysisView,
} from "@/lib/vae/admissibility/gap-analysis";
import type { VerdictView } from "@/lib/vae/admissibility/verdict";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";

export type PanelProps = {
  candidacy: CandidacyView;
  dossier: VaeDossier;
  verdicts: readonly VerdictView[];
  analyses: readonly GapAnalysisView[];
  identity: IdentityView | null;
  defaults: Omit<DecisionDefaults, "seen" | "seenAnalysis"> & {
    piecesBy: CalendarDay;
    lacking: Lacking | null;
  };
  constraints: DecisionConstraints;
  /** The analysis of a block. */
  gap: FieldConstraints;
  /** A remark on one part of a validation file. */
  partRemark: FieldConstraints;
  today: CalendarDay;
  /** What is examined, piece by piece. */
  files: readonly FileView[];
  /** Where the next dossier is looked for. */
  onward: Onward;
};

const DECISIONS = ["declareAdmissible", "declareInadmissible"] as const;

/** What the secretariat does about a VAE dossier that it reads: verdicts on the pieces, requests, decisions. */
export function ExaminationPanel(props: PanelProps) {
  const { candidacy, dossier, verdicts, analyses, files, onward } = props;
  const { identity, defaults, constraints, gap, today } = props;
  const sections = identity ? identitySections(identity, dossier.identityDocument?.id) : [];
  const mayDecide = DECISIONS.some((event) => candidacy.events.includes(event));
  return (
    <>
      {editAllowed(candidacy.state, "examinePieces") && (
        <PieceVerdicts candidacyId={candidacy.id} files={files} verdicts={verdicts} />
      )}
      {editAllowed(candidacy.state, "analyseRequest") && (
        <GapAnalysisForms
          candidacy={candidacy}
          sought={dossier.sought}
          analyses={analyses}
          experiences={dossier.experiences}
          text={gap}
        />
      )}
      <ExaminationActions
        candidacy={candidacy}
        reason={constraints.reason}
        piecesBy={defaults.piecesBy}
        identityChecked={defaults.identityChecked}
        toReplace={choicesToReplace(files, verdicts)}
        isSilenceEarly={isSilenceEarly(dossier.decision, today)}
        onward={onward}
      />
      {candidacy.events.includes("returnValidation") && (
        <ReturnValidation
          candidacy={candidacy}
          edition={dossier.edition}
          reason={constraints.reason}
          partRemark={props.partRemark}
          onward={onward}
        />
      )}
      {mayDecide && (
        <Unless lacking={defaults.lacking}>
          <AdmissibilityDecisionForms
            candidacy={candidacy}
            defaults={{
              ...defaults,
              seen: seenOf(sections),
              seenAnalysis: seenOf(analysisSections(analyses)),
            }}
            constraints={constraints}
            analysed={dossier.sought.map((block) => foundIn(block, analysisOf(analyses, block)))}
            today={today}
            onward={onward}
          />
        </Unless>
      )}
    </>
  );
}
