import { ConfirmBlock } from "@/components/form/confirm-block";
import { SelectField } from "@/components/form/select-field";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import { type IdentityView, identitySections } from "@/lib/candidates/identity";
import { checkIdentityAction } from "@/lib/identity/identity.actions";
import { seenOf } from "@/lib/platform/form/seen";
import { routes } from "@/lib/routes";
import { IdentitySummary } from "./identity-summary";

type Props = {
  candidacyId: string;
  identity: IdentityView;
  /** The copy of the identity document, until it is erased. */
  documentId?: string | null | undefined;
  /** Where no decision to come checks it: after a tacit admission. */
  mayCheck: boolean;
};

/** The identity before the secretariat: to check against its document, and to correct with proof. */
export function IdentityCheck({ candidacyId, identity, documentId, mayCheck }: Props) {
  return (
    <Card
      title="Identité"
      aside={
        documentId && (
          <ButtonLink href={routes.file(documentId)} tone="ghost" icon="download" download>
            Pièce d’identité
          </ButtonLink>
        )
      }
    >
      <IdentitySummary identity={identity} />
      {mayCheck && !identity.checkedAt && (
        <ConfirmBlock
          action={checkIdentityAction}
          fields={{ id: candidacyId, seen: seenOf(identitySections(identity, documentId)) }}
          label="Contrôler l’identité"
          tone="primary"
          consequence={
            <p>
              Vous attestez que l’identité saisie est conforme à la pièce examinée. La copie de la
              pièce est effacée.
            </p>
          }
        >
          <SelectField
            name="documentKind"
            label="Pièce examinée"
            options={identityDocumentOptions}
            required
          />
        </ConfirmBlock>
      )}
      <ButtonLink href={routes.secretariatIdentity(candidacyId)} tone="ghost" icon="pencil">
        Corriger l’identité
      </ButtonLink>
    </Card>
  );
}
