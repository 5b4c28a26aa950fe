import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { recordPresidingAction } from "@/lib/juries/deliberation/presiding.actions";
import type { SittingPage } from "@/lib/juries/sessions/view";
import { sideLabels } from "@/lib/jury-sessions/jury-session.labels";

type Props = { page: SittingPage };

export function RecordPresidingForm({ page }: Props) {
  const present = page.members.filter(({ status }) => status === "PRESENT");
  const presiding = page.members.find(({ isPresiding }) => isPresiding);
  return (
    <ActionForm
      action={recordPresidingAction}
      fields={{ id: page.id, version: page.version }}
      label="Présidence de la séance"
    >
      <SelectField
        name="mandateId"
        label="Qui préside"
        hint={
          page.presidentName
            ? `La présidence en cours est à ${page.presidentName} ; en son absence, ou si un lien l’écarte d’un dossier, à un membre présent du même collège.`
            : "Aucune présidence n’est en cours ce jour : enregistrez-la dans Organisations."
        }
        required
        options={present.map(({ mandateId, name, side }) => ({
          value: mandateId,
          label: `${name} (${sideLabels[side].toLowerCase()})`,
        }))}
        defaultValue={presiding?.mandateId}
      />
      <SubmitButton>Enregistrer qui préside</SubmitButton>
    </ActionForm>
  );
}
