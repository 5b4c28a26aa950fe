import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import type { WayOn } from "@/lib/vae/request/new-candidacy";
import { openVaeCandidacyAction } from "@/lib/vae/request/new-candidacy.actions";

type Props = { formerId: string; wayOn: WayOn };

const LABEL = "Préparer une nouvelle candidature";

/** From what has ended to what is left, in one step where nothing is left to choose. */
export function NextCandidacy({ formerId, wayOn: { versionId, again } }: Props) {
  if (!again)
    return (
      <ButtonLink href={routes.newCandidacyOn(versionId, formerId)} tone="inverse">
        {LABEL}
      </ButtonLink>
    );
  return (
    <ActionForm
      action={openVaeCandidacyAction}
      fields={{ versionId, fromId: formerId }}
      label={LABEL}
    >
      <Repeated name="blocks[]" values={again.blocks} />
      <Repeated name="options[]" values={again.options} />
      <SubmitButton tone="inverse">{LABEL}</SubmitButton>
    </ActionForm>
  );
}

function Repeated({ name, values }: { name: string; values: readonly string[] }) {
  return values.map((value) => <input key={value} type="hidden" name={name} value={value} />);
}
