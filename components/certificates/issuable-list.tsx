import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { CertificateKind } from "@/lib/certificates/certificate";
import { issueCertificateAction } from "@/lib/certificates/certificate.actions";
import { certificateKindLabels, shortKindLabels } from "@/lib/certificates/certificate.labels";
import type { MissingMention } from "@/lib/certificates/mentions";
import { mentionPlace, missingMentionSentence } from "@/lib/certificates/mentions.labels";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type IssuableDocument = {
  kind: CertificateKind;
  blockId: string;
  label: string;
  awardedOn: CalendarDay;
  missing: readonly MissingMention[];
};
export type Issuable = {
  id: string;
  number: string | null;
  route: CandidacyRoute;
  version: number;
  rncpCode: string;
  /** Who looks may change settings. */
  mayMend: boolean;
  holderName: string;
  documents: readonly IssuableDocument[];
};

/** What signed minutes give right to and nobody has issued yet. */
export function IssuableList({ candidacies }: { candidacies: readonly Issuable[] }) {
  if (candidacies.length === 0) {
    return (
      <EmptyState icon="seal" title="Rien à délivrer">
        <p>
          Les documents à délivrer apparaissent ici dès que le procès-verbal d’une session est
          signé.
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-4">
      {candidacies.map((candidacy) => (
        <li key={candidacy.id} className="max-w-none">
          <IssuableCard {...candidacy} />
        </li>
      ))}
    </ul>
  );
}

function IssuableCard({ holderName, documents, ...candidacy }: Issuable) {
  const { id, number, route, version } = candidacy;
  return (
    <Card
      level={3}
      title={holderName}
      aside={
        <span className="flex flex-wrap items-center gap-3 text-sm">
          <Tag>{shortRouteLabels[route]}</Tag>
          <Link href={routes.secretariatCandidacy(id)}>Candidature {number}</Link>
        </span>
      }
    >
      {documents.map((document) => (
        <div key={document.blockId} className="space-y-3">
          <p>
            <strong>{certificateKindLabels[document.kind]}</strong>
            <span className="block text-soft">{document.label}</span>
            <span className="block text-sm text-muted">
              Décision du jury du {formatDay(document.awardedOn)}
            </span>
          </p>
          {document.missing.length > 0 ? (
            <Missing missing={document.missing} {...candidacy} />
          ) : (
            <IssueForm
              candidacyId={id}
              version={version}
              holderName={holderName}
              document={document}
            />
          )}
        </div>
      ))}
    </Card>
  );
}

type MissingProps = Pick<Issuable, "id" | "rncpCode" | "mayMend"> & {
  missing: readonly MissingMention[];
};

function Missing({ missing, id, rncpCode, mayMend }: MissingProps) {
  return (
    <Notice tone="warning" title="Ce document ne peut pas encore être délivré">
      <ul className="list-disc ps-5">
        {missing.map((one) => {
          const place = mayMend && mentionPlace(one.mention, rncpCode);
          return (
            <li key={one.mention}>
              {missingMentionSentence(one)}{" "}
              {one.mention === "IDENTITY" && (
                <Link href={routes.secretariatIdentity(id)}>Contrôler l’identité</Link>
              )}
              {place && <Link href={place}>Renseigner ce qui manque</Link>}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

type IssueFormProps = {
  candidacyId: string;
  version: number;
  holderName: string;
  document: IssuableDocument;
};

function IssueForm({ candidacyId, version, holderName, document }: IssueFormProps) {
  const { kind, blockId, label } = document;
  return (
    <ConfirmBlock
      action={issueCertificateAction}
      fields={{ candidacyId, version, blockId }}
      label={`Délivrer : ${shortKindLabels[kind].toLowerCase()}`}
      of={`${holderName}, ${label}`}
      confirm="Délivrer"
      tone="primary"
      consequence={
        <p>
          Le document prend un numéro, définitif, et l’identité telle qu’elle est enregistrée
          aujourd’hui. Il ne pourra plus être modifié : une erreur demanderait de le révoquer et
          d’en délivrer un autre. Son titulaire est prévenu et peut le télécharger.
        </p>
      }
    >
      <OwnPasswordField />
    </ConfirmBlock>
  );
}
