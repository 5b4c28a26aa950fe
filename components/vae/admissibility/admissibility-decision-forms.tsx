import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { editAllowed } from "@/lib/candidacies/phase";
import { type CandidacyView, clockOf } from "@/lib/candidacies/view";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import type { FieldConstraints, FormConstraints } from "@/lib/platform/form/field-constraints";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import {
  declareAdmissibleAction,
  declareInadmissibleAction,
} from "@/lib/vae/admissibility/admissibility-decision.actions";

export type DecisionDefaults = {
  signatoryName: string;
  signatoryCapacity: string;
  validUntilOn: CalendarDay | null;
  identityChecked: boolean;
  /** The identity to check, as it is shown. */
  seen: string;
};
export type DecisionConstraints = FormConstraints<"reason" | "signatoryName" | "signatoryCapacity">;
type Props = {
  candidacy: CandidacyView;
  defaults: DecisionDefaults;
  constraints: DecisionConstraints;
  gap: FieldConstraints;
  today: CalendarDay;
};

/** Admissible or not: each form says what it does before it is sent. */
export function AdmissibilityDecisionForms({
  candidacy,
  defaults,
  constraints,
  gap,
  today,
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
          fields={{ id, version, seen }}
          label="Déclarer la demande recevable"
          tone="primary"
          consequence={
            <p>
              La décision et son analyse sont établies, conservées et envoyées au candidat, qui peut
              alors rédiger son dossier de validation.
            </p>
          }
        >
          {!defaults.identityChecked && <IdentityCheck required />}
          {blocks.map(({ code, ordinal, label }) => (
            <TextAreaField
              key={code}
              name={`gap-${code}`}
              label={`Analyse du bloc ${ordinal}`}
              hint={`${label} : ce que l’expérience couvre, ce qui reste à démontrer devant le jury.`}
              {...gap}
              required
            />
          ))}
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
