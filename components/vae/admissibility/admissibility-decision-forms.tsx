import { OnwardButton } from "@/components/candidacies/onward-button";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import { editAllowed } from "@/lib/candidacies/phase";
import { type CandidacyView, clockOf } from "@/lib/candidacies/view";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import {
  declareAdmissibleAction,
  declareInadmissibleAction,
} from "@/lib/vae/admissibility/admissibility-decision.actions";
import type { Found } from "@/lib/vae/admissibility/gap-analysis";
import { examinedLine } from "@/lib/vae/admissibility/gap-analysis.labels";

export type DecisionDefaults = {
  signatoryName: string;
  signatoryCapacity: string;
  validUntilOn: CalendarDay | null;
  identityChecked: boolean;
  /** The identity to check and the analysis of the blocks, as they are shown. */
  seen: string;
  seenAnalysis: string;
};
export type DecisionConstraints = FormConstraints<"reason" | "signatoryName" | "signatoryCapacity">;
type Props = {
  candidacy: CandidacyView;
  defaults: DecisionDefaults;
  constraints: DecisionConstraints;
  /** What was found of each competency, block by block. */
  analysed: readonly (readonly Found[])[];
  today: CalendarDay;
  onward: Onward;
};

/** Admissible or not: each form says what it does before it is sent. */
export function AdmissibilityDecisionForms({
  candidacy,
  defaults,
  constraints,
  analysed,
  today,
  onward,
}: Props) {
  const { id, version, events, blocks, state } = candidacy;
  const { seen } = defaults;
  const isIncomplete = editAllowed(state, "answerPiece");
  const pieces = clockOf(candidacy, "MISSING_PIECES");
  const isTooEarly = pieces !== null && pieces.dueOn >= today;
  return (
    <>
      {events.includes("declareAdmissible") && (
        <ConfirmBlock
          action={declareAdmissibleAction}
          fields={{ id, version, seen, seenAnalysis: defaults.seenAnalysis }}
          label="Déclarer la demande recevable"
          tone="primary"
          beside={<OnwardButton onward={onward} />}
          consequence={
            <p>
              La décision est établie avec l’analyse écrite ci-dessus pour annexe, conservée et
              envoyée au candidat, qui peut alors rédiger son dossier de validation.
            </p>
          }
        >
          {!defaults.identityChecked && <IdentityCheck required />}
          <ul className="list-disc space-y-1 ps-5 text-sm">
            {blocks.map(({ id: blockId, ordinal }, index) => (
              <li key={blockId}>
                {`Analyse du bloc ${ordinal}, annexée\u00a0: ${examinedLine(analysed[index] ?? [])}.`}
              </li>
            ))}
          </ul>
          <DateField
            name="validUntilOn"
            label="Valable jusqu’au"
            hint="Laissez vide pour une recevabilité sans limite."
            defaultValue={defaults.validUntilOn}
          />
          <Signature {...defaults} constraints={constraints} />
        </ConfirmBlock>
      )}
      {events.includes("declareInadmissible") && !isTooEarly && (
        <ConfirmBlock
          action={declareInadmissibleAction}
          fields={{ id, version, seen }}
          label="Déclarer la demande non recevable"
          beside={<OnwardButton onward={onward} />}
          consequence={
            <p>
              La décision, ses motifs et les voies de recours sont envoyés au candidat. Elle porte
              sur le rapport direct de l’expérience avec le métier, jamais sur les compétences : le
              jury seul en juge.
            </p>
          }
        >
          {!defaults.identityChecked && <IdentityCheck required={!isIncomplete} />}
          <TextAreaField name="reason" label="Motifs" {...constraints.reason} />
          <Signature {...defaults} constraints={constraints} />
        </ConfirmBlock>
      )}
    </>
  );
}

function IdentityCheck({ required }: { required: boolean }) {
  return (
    <SelectField
      name="documentKind"
      label="Pièce d’identité contrôlée"
      hint="L’identité saisie est conforme à ce document. Sa copie est effacée avec la décision."
      options={identityDocumentOptions}
      required={required}
    />
  );
}

/** In whose name, and the password of who records it. */
function Signature({
  signatoryName,
  signatoryCapacity,
  constraints,
}: DecisionDefaults & Pick<Props, "constraints">) {
  return (
    <>
      <TextField
        name="signatoryName"
        label="Signataire"
        {...constraints.signatoryName}
        defaultValue={signatoryName}
      />
      <TextField
        name="signatoryCapacity"
        label="Qualité du signataire"
        {...constraints.signatoryCapacity}
        defaultValue={signatoryCapacity}
      />
      <OwnPasswordField />
    </>
  );
}
