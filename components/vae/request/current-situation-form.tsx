import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { LongForm } from "@/components/form/long-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { optionsOf } from "@/lib/platform/form/options";
import { formatTypedDay } from "@/lib/platform/shared/calendar";
import type { AccommodationView, CurrentSituationView } from "@/lib/vae/request/current-situation";
import {
  keepCurrentSituation,
  saveCurrentSituationAction,
} from "@/lib/vae/request/current-situation.actions";
import {
  benefitLabels,
  currentSituationLabels,
  disabledWorkerLabels,
  nationalityLabels,
} from "@/lib/vae/request/current-situation.labels";

type Props = {
  candidacyId: string;
  situation: CurrentSituationView;
  accommodation: AccommodationView | null;
  constraints: FormConstraints<"needs">;
};

/** Rubric 3 of the official form, after the civil identity; what a disability asks for stands apart below it. */
export function CurrentSituationForm({
  candidacyId,
  situation,
  accommodation,
  constraints,
}: Props) {
  const { nationality, currentSituation, registeredOn, benefits, situationVersion } = situation;
  return (
    <LongForm
      action={saveCurrentSituationAction}
      saves={keepCurrentSituation}
      fields={{ candidacyId, version: situationVersion }}
      label="Votre situation"
    >
      <div className="group/situation space-y-6">
        <RadioGroupField
          name="nationality"
          label="Nationalité"
          options={optionsOf(nationalityLabels)}
          defaultValue={nationality}
          required
        />
        <SelectField
          name="currentSituation"
          label="Vous êtes actuellement"
          options={optionsOf(currentSituationLabels)}
          defaultValue={currentSituation}
          required
        />
        <div className="hidden space-y-6 group-has-[option[value=SEEKING]:checked]/situation:block">
          <TextField
            name="registeredOn"
            label="Inscription à France Travail, depuis le"
            hint="Par exemple 04/05/2026. Laissez vide si vous n’y êtes pas inscrit."
            defaultValue={registeredOn && formatTypedDay(registeredOn)}
          />
          <CheckboxGroupField
            name="benefits[]"
            label="Allocations que vous recevez"
            options={optionsOf(benefitLabels)}
            defaultValue={benefits}
          />
        </div>
        <h2>En cas de handicap</h2>
        <p>
          Seuls vous et le secrétariat lisez ces réponses, pour préparer votre entretien : elles ne
          figurent ni dans votre dossier, ni devant le jury.
        </p>
        <RadioGroupField
          name="disabledWorker"
          label="Êtes-vous reconnu travailleur handicapé ?"
          options={optionsOf(disabledWorkerLabels)}
          defaultValue={answerOf(accommodation)}
        />
        <TextAreaField
          name="needs"
          label="Aménagements dont vous avez besoin"
          hint="Par exemple : temps supplémentaire, interprète en langue des signes, salle accessible."
          rows={3}
          {...constraints.needs}
          defaultValue={accommodation?.needs}
        />
        <SubmitButton>Enregistrer ma situation</SubmitButton>
      </div>
    </LongForm>
  );
}

const answerOf = (accommodation: AccommodationView | null) => {
  if (accommodation?.disabledWorker == null) return "";
  return accommodation.disabledWorker ? "yes" : "no";
};
