import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { changeAskedBlocksAction } from "@/lib/vae/request/asked-blocks.actions";
import type { NewCandidacy } from "@/lib/vae/request/new-candidacy";
import { BlockChoice, type ChosenBlocks } from "./block-choice";

type Props = {
  candidacy: { id: string; version: number };
  offer: NewCandidacy;
  chosen: ChosenBlocks;
};

/** Other blocks and options for a draft. */
export function AskedBlocksForm({ candidacy: { id, version }, offer, chosen }: Props) {
  return (
    <ActionForm action={changeAskedBlocksAction} fields={{ id, version }} label="Blocs demandés">
      <BlockChoice offer={offer} chosen={chosen} />
      <SubmitButton>Enregistrer les blocs</SubmitButton>
    </ActionForm>
  );
}
