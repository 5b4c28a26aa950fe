import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import type { NewCandidacy, OfferedBlock } from "@/lib/vae/request/new-candidacy";
import { openVaeCandidacyAction } from "@/lib/vae/request/new-candidacy.actions";
import { BlockChoice } from "./block-choice";

type Props = {
  offer: NewCandidacy;
  versionId: string;
  /** A candidacy of theirs that has ended, whose answers are taken over. */
  former?: { id: string; number: string | null } | null;
};

/** The blocks to ask for; the whole certification is nothing but all of those it needs. */
export function NewCandidacyForm({ offer, versionId, former }: Props) {
  const { blocks, mayAskWhole, limit } = offer;
  const open = blocks.filter(({ refusal }) => refusal === null);
  const closed = blocks.filter(({ refusal }) => refusal !== null);
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
      {open.length === 0 && <ProvisionalBlocks blocks={closed} />}
      {closed.length > 0 && <ClosedBlocks blocks={closed} />}
      {open.length > 0 && (
        <ActionForm
          action={openVaeCandidacyAction}
          fields={{ versionId, fromId: former?.id ?? "" }}
          label="Nouvelle candidature"
        >
          <BlockChoice
            offer={offer}
            chosen={{
              blocks: mayAskWhole && limit ? [] : open.map(({ code }) => code),
              options: [],
            }}
          />
          {former && (
            <p>
              Vos expériences, leurs justificatifs, votre situation et votre formation sont repris
              de la candidature {former.number}. Vous pourrez tout modifier.
            </p>
          )}
          <SubmitButton>Commencer ma demande</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

function ClosedBlocks({ blocks }: { blocks: readonly OfferedBlock[] }) {
  return (
    <Rows label="Blocs qui ne peuvent pas être demandés">
      {blocks.map(({ code, ordinal, label, refusal }) => (
        <Row key={code} lead={<Tag>Bloc {ordinal}</Tag>} title={label} detail={refusal} />
      ))}
    </Rows>
  );
}
