import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import type { NewCandidacy, OfferedBlock } from "@/lib/vae/request/new-candidacy";

export type ChosenBlocks = { blocks: string[]; options: string[] };

type Props = { offer: NewCandidacy; chosen: ChosenBlocks };

/** The blocks that may be asked for, and their options. */
export function BlockChoice({ offer, chosen }: Props) {
  const open = offer.blocks.filter(({ refusal }) => refusal === null);
  const options = open.flatMap(optionsOf);
  return (
    <>
      <CheckboxGroupField
        name="blocks[]"
        label="Blocs demandés"
        hint={hintOf(offer)}
        options={open.map(({ code, ordinal, label }) => ({
          value: code,
          label: `Bloc ${ordinal} : ${label}`,
        }))}
        defaultValue={chosen.blocks}
        required
      />
      {options.length > 0 && (
        <CheckboxGroupField
          name="options[]"
          label="Options"
          hint="Pour chaque bloc demandé qui en comporte, choisissez au moins une option."
          options={options}
          defaultValue={chosen.options}
          required
        />
      )}
      <ProvisionalBlocks blocks={open} />
    </>
  );
}

function hintOf({ ruleSentence, mayAskWhole, limit }: NewCandidacy): string {
  if (!mayAskWhole) return "Seuls les blocs qui vous manquent sont proposés.";
  return limit
    ? "Choisissez le bloc que vous visez."
    : `${ruleSentence} Cochez-les tous pour demander le CQP entier, ou seulement celui que vous visez.`;
}

const optionsOf = ({ code, ordinal, options }: OfferedBlock) =>
  options.map((option) => ({
    value: `${code}:${option.code}`,
    label: `Bloc ${ordinal}, ${option.label}`,
  }));
