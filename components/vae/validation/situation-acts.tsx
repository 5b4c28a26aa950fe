import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import type { WorkSituationView } from "@/lib/vae/validation/situation";
import {
  addSituationAction,
  moveSituationAction,
  removeSituationAction,
} from "@/lib/vae/validation/situation.actions";

type Props = {
  candidacyId: string;
  situation: WorkSituationView;
  /** « Situation 2 du bloc 1 » */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  mayAdd: boolean;
};

/** What may be done with a situation besides writing it: another one beside it, another rank, taken out. */
export function SituationActs(props: Props) {
  const { candidacyId, situation, name, mayAdd } = props;
  return (
    <div className="no-print space-y-6 border-t border-line pt-6">
      {mayAdd && (
        <Card title="Une autre situation (facultative)" screenOnly>
          <p>
            Une situation suffit pour ce bloc. Une autre peut montrer ce que celle-ci ne montre pas.
          </p>
          <ActionForm
            action={addSituationAction}
            fields={{ candidacyId, blockId: situation.blockId }}
            label="Ajouter une autre situation"
          >
            <SubmitButton tone="ghost">Ajouter une autre situation</SubmitButton>
          </ActionForm>
        </Card>
      )}
      <Ranks {...props} />
      <ConfirmBlock
        action={removeSituationAction}
        fields={{ candidacyId, id: situation.id, version: situation.version }}
        label="Retirer cette situation"
        consequence={
          <p>{name}&nbsp;: son texte et ses coches sont effacés. Les autres situations restent.</p>
        }
      />
    </div>
  );
}

function Ranks({ candidacyId, situation, name, isFirst, isLast }: Props) {
  const directions = [
    { direction: "UP", label: "Placer avant la précédente", possible: !isFirst },
    { direction: "DOWN", label: "Placer après la suivante", possible: !isLast },
  ].filter(({ possible }) => possible);
  if (directions.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {directions.map(({ direction, label }) => (
        <ActionForm
          key={direction}
          action={moveSituationAction}
          fields={{ candidacyId, id: situation.id, direction }}
          label={`${label} : ${name}`}
        >
          <SubmitButton tone="ghost">{label}</SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}
