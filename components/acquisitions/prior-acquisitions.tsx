import { FileLink } from "@/components/candidacies/file-rows";
import { AcquiredBlocks } from "@/components/candidates/acquired-blocks";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import {
  confirmPriorAcquisitionAction,
  endPriorAcquisitionAction,
} from "@/lib/acquisitions/prior-acquisition.actions";
import { heldMeanwhileTitle } from "@/lib/acquisitions/prior-acquisition.labels";
import type {
  AcquisitionsPage,
  PriorAcquisitionView,
  WaitingAcquisition,
} from "@/lib/acquisitions/prior-acquisition-view";
import { acquisitionDetail } from "@/lib/candidates/acquired-block.labels";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { formatDay } from "@/lib/platform/shared/calendar";
import { PriorAcquisitionForm } from "./prior-acquisition-form";

type Props = {
  candidacyId: string;
  page: AcquisitionsPage;
  refusal: UploadRefused | null;
  constraints: { source: FieldConstraints; reason: FieldConstraints };
};

/** What the candidate of a dossier holds, what waits for a second person, and what may be recorded. */
export function PriorAcquisitions({ candidacyId, page, refusal, constraints }: Props) {
  const { acquired, heldMeanwhile, waiting, settled, mayPropose } = page;
  return (
    <Card title="Blocs acquis">
      <AcquiredBlocks blocks={acquired} />
      {heldMeanwhile.length > 0 && (
        <Notice tone="warning" title={heldMeanwhileTitle(heldMeanwhile)}>
          <p>
            Une équivalence décidée depuis le fait compter. La personne peut retirer cette
            candidature et ne demander que ce qui lui manque&nbsp;; ce que le jury en déciderait ne
            lui ôte rien.
          </p>
        </Notice>
      )}
      {waiting.length > 0 && (
        <>
          <h3>À confirmer par une autre personne</h3>
          <Rows label="Acquis antérieurs à confirmer">
            {waiting.map((prior) => (
              <Waiting
                key={prior.id}
                candidacyId={candidacyId}
                prior={prior}
                reason={constraints.reason}
              />
            ))}
          </Rows>
        </>
      )}
      {settled.length > 0 && <Settled settled={settled} />}
      {mayPropose && (
        <>
          <h3>Enregistrer un acquis antérieur</h3>
          <p>
            Un bloc ou le certificat obtenus avant le portail, ou ailleurs. Déposez d’abord le
            justificatif.
          </p>
          <PriorAcquisitionForm
            candidacyId={candidacyId}
            page={page}
            source={constraints.source}
            refusal={refusal}
          />
        </>
      )}
    </Card>
  );
}

const detailOf = (prior: PriorAcquisitionView): string =>
  acquisitionDetail(prior) + (prior.isCertified ? " · certificat entier délivré" : "");

type WaitingProps = { candidacyId: string; prior: WaitingAcquisition; reason: FieldConstraints };

function Waiting({ candidacyId, prior, reason }: WaitingProps) {
  const { id, blocks, proof, proposedBy, mayConfirm } = prior;
  return (
    <Row
      title={blocks.join(", ")}
      detail={detailOf(prior)}
      trail={<StateBadge tone="warning">À confirmer</StateBadge>}
    >
      <p className="mb-2">
        Proposé par {proposedBy}, d’après <FileLink file={proof} />.
      </p>
      <RowActs>
        {mayConfirm && (
          <ConfirmBlock
            action={confirmPriorAcquisitionAction}
            fields={{ id, candidacyId }}
            label="Confirmer"
            of={blocks.join(", ")}
            confirm="Confirmer cet acquis"
            tone="primary"
            consequence={
              <p>
                Ouvrez d’abord le justificatif.{" "}
                {blocks.length > 1
                  ? "Ces blocs sont alors acquis définitivement, sans retour\u00a0: ils ne peuvent plus être demandés"
                  : "Ce bloc est alors acquis définitivement, sans retour\u00a0: il ne peut plus être demandé"}
                , et la personne est prévenue.
              </p>
            }
          >
            <OwnPasswordField />
          </ConfirmBlock>
        )}
        <ConfirmBlock
          action={endPriorAcquisitionAction}
          fields={{ id, candidacyId }}
          label={mayConfirm ? "Refuser" : "Retirer"}
          of={blocks.join(", ")}
          confirm="Clore la proposition"
          consequence={<p>Rien n’est acquis par elle. Elle peut être proposée à nouveau.</p>}
        >
          <TextAreaField name="reason" label="Motif" rows={3} {...reason} />
        </ConfirmBlock>
      </RowActs>
    </Row>
  );
}

function Settled({ settled }: { settled: readonly PriorAcquisitionView[] }) {
  return (
    <>
      <h3>Ce qui a été enregistré</h3>
      <Rows label="Acquis antérieurs enregistrés ou refusés">
        {settled.map((prior) => (
          <Row key={prior.id} title={prior.blocks.join(", ")} detail={detailOf(prior)}>
            <p>
              Proposé par {prior.proposedBy}, d’après <FileLink file={prior.proof} />.{" "}
              {prior.ended
                ? `Clos par ${prior.ended.by} le ${formatDay(prior.ended.on)}\u00a0: ${prior.ended.reason}`
                : `Confirmé par ${prior.confirmedBy}.`}
            </p>
          </Row>
        ))}
      </Rows>
    </>
  );
}
