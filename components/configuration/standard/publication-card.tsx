import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import {
  proposeStandardAction,
  publishStandardAction,
  withdrawStandardAction,
} from "@/lib/configuration/standard/publication.actions";
import { discardStandardAction } from "@/lib/configuration/standard/standard-draft.actions";
import type { StandardDraftPage } from "@/lib/configuration/standard/view";
import { formatDay } from "@/lib/platform/shared/calendar";
import { GapList } from "./gap-list";

/** How far a draft is from its publication, and the next step of it. */
export function PublicationCard(draft: StandardDraftPage) {
  if (draft.proposal) return <ProposedCard {...draft} proposal={draft.proposal} />;
  const target = { id: draft.id, version: draft.version };
  return (
    <Card title="Publication">
      {draft.gaps.length > 0 ? (
        <Notice tone="warning" title="À compléter avant la publication">
          <GapList id={draft.id} gaps={draft.gaps} />
        </Notice>
      ) : (
        <ConfirmBlock
          action={proposeStandardAction}
          fields={target}
          label="Proposer la publication"
          tone="primary"
          consequence={
            <p>
              Une autre personne du secrétariat publie la version telle qu’elle est. À partir du
              jour choisi, les nouveaux dossiers s’ouvrent sur elle&nbsp;; ceux qui ont commencé
              gardent la leur.
            </p>
          }
        >
          <DateField
            name="offeredFrom"
            label="À partir du"
            hint="Aujourd’hui au plus tôt, pendant l’enregistrement."
            required
            defaultValue={draft.today}
          />
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      <ConfirmBlock
        action={discardStandardAction}
        fields={target}
        label="Abandonner cette version"
        consequence={
          <p>Elle quitte la liste des versions en préparation et ne sera pas publiée.</p>
        }
      />
    </Card>
  );
}

type Proposed = StandardDraftPage & { proposal: NonNullable<StandardDraftPage["proposal"]> };

function ProposedCard({ id, version, document, proposal }: Proposed) {
  const day = formatDay(proposal.offeredFrom);
  return (
    <Card title="Publication">
      <Notice title={`Proposée à partir du ${day}`}>
        <p>
          Par {proposal.by}, le {formatDay(proposal.on)}.{" "}
          {proposal.isOwn
            ? "Une autre personne du secrétariat la publie, ou retire la proposition."
            : "Comparez-la à la version en vigueur avant de la publier."}
        </p>
      </Notice>
      {!proposal.isOwn && (
        <ConfirmBlock
          action={publishStandardAction}
          fields={{ id, version }}
          label={`Publier ${document.rncpCode}`}
          confirm="Publier cette version"
          tone="primary"
          consequence={
            <>
              <p>
                Une version publiée ne change plus&nbsp;: une correction est une nouvelle édition. À
                partir du {day}, les nouveaux dossiers s’ouvrent sur elle.
              </p>
              <p>
                Un bloc de même code qu’un bloc déjà publié de {document.rncpCode} est le même
                bloc&nbsp;: qui le détient le garde.
              </p>
            </>
          }
        >
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      <ConfirmBlock
        action={withdrawStandardAction}
        fields={{ id, version }}
        label="Retirer la proposition"
        consequence={<p>La version n’est pas publiée, et peut être modifiée.</p>}
      />
    </Card>
  );
}
