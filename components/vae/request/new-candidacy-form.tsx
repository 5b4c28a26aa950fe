import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import type { NewCandidacy, OfferedBlock } from "@/lib/vae/request/new-candidacy";
import { openVaeCandidacyAction } from "@/lib/vae/request/new-candidacy.actions";

type Props = { offer: NewCandidacy; versionId: string };

/** The blocks to ask for; the whole certification is nothing but all of those it needs. */
export function NewCandidacyForm({ offer, versionId }: Props) {
  const { blocks, mayAskWhole, limit } = offer;
  const open = blocks.filter(({ refusal }) => refusal === null);
  const closed = blocks.filter(({ refusal }) => refusal !== null);
  const options = open.flatMap(optionsOf);
  return (
    <div className="space-y-6">
      {open.length === 0 && (
        <Notice title="Aucun bloc ne peut être demandé pour l’instant">
          <p>La raison figure sous chacun.</p>
        </Notice>
      )}
      {open.length > 0 && limit && (
        <Notice tone="warning" title="La certification entière n’est plus possible cette année.">
          <p>{limit}</p>
        </Notice>
      )}
      {closed.length > 0 && <ClosedBlocks blocks={closed} />}
      {open.length > 0 && (
        <ActionForm
          action={openVaeCandidacyAction}
          fields={{ versionId }}
          label="Nouvelle candidature"
        >
          <CheckboxGroupField
            name="blocks[]"
            label="Blocs demandés"
            hint={hintOf(offer)}
            options={open.map(({ code, ordinal, label }) => ({
              value: code,
              label: `Bloc ${ordinal} : ${label}`,
            }))}
            defaultValue={mayAskWhole && limit ? [] : open.map(({ code }) => code)}
            required
          />
          {options.length > 0 && (
            <CheckboxGroupField
              name="options[]"
              label="Options"
              hint="Pour chaque bloc demandé qui en comporte, choisissez au moins une option."
              options={options}
              required
            />
          )}
          {open.some(({ provisional }) => provisional) && (
            <ProvisionalNote subject="l’intitulé des blocs" />
          )}
          <SubmitButton>Commencer ma demande</SubmitButton>
        </ActionForm>
      )}
    </div>
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

function ClosedBlocks({ blocks }: { blocks: readonly OfferedBlock[] }) {
  return (
    <Rows label="Blocs qui ne peuvent pas être demandés">
      {blocks.map(({ code, ordinal, label, refusal }) => (
        <Row key={code} lead={<Tag>Bloc {ordinal}</Tag>} title={label} detail={refusal} />
      ))}
    </Rows>
  );
}
