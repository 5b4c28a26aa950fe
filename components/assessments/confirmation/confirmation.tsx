import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { UncountedBlocks } from "@/components/certifications/uncounted-blocks";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { SubmitButton } from "@/components/form/submit-button";
import { UploadForm } from "@/components/form/upload-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import {
  confirmCandidacyAction,
  declineCandidacyAction,
} from "@/lib/assessments/confirmation/confirmation.actions";
import type { ConfirmationPage } from "@/lib/assessments/dossier/committee-view";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Page = { page: ConfirmationPage };

export function TypedByCompany({ page }: Page) {
  return (
    <Card title="Ce que l’entreprise a saisi">
      <DescriptionList
        items={[
          { term: "Entreprise", value: page.companyName },
          { term: "Votre nom", value: page.invitedName },
          { term: "Votre adresse", value: page.invitedEmail },
          { term: "Inscription du", value: formatInstant(page.registeredAt) },
        ]}
      />
      <ProvisionalBlocks blocks={page.blocks} />
      <Rows label="Blocs demandés">
        {page.blocks.map(({ code, label, options, isHeld }) => (
          <Row
            key={code}
            title={label}
            detail={[code, ...options].join(" · ")}
            trail={isHeld && <Tag tone="success">Déjà acquis</Tag>}
          />
        ))}
      </Rows>
      <UncountedBlocks blocks={page.uncounted} rncpCode={page.rncpCode} />
    </Card>
  );
}

export function IdentityStep({ page: { id, identity } }: Page) {
  return (
    <Card title="1. Votre identité civile">
      {identity ? (
        <DescriptionList
          items={[
            { term: "Nom", value: identity.name },
            { term: "Naissance", value: `${formatDay(identity.bornOn)}, ${identity.birthPlace}` },
          ]}
        />
      ) : (
        <p>Elle figurera sur votre certificat. Votre entreprise ne la verra pas ici.</p>
      )}
      {!identity?.isChecked && (
        <ButtonLink
          href={routes.candidateIdentity(routes.candidacyConfirmation(id))}
          tone={identity ? "ghost" : "primary"}
        >
          {identity ? "Corriger mon identité" : "Donner mon identité"}
        </ButtonLink>
      )}
    </Card>
  );
}

export function DocumentStep({
  page: { id, identity },
  refusal,
}: Page & { refusal: UploadRefused | null }) {
  return (
    <Card title="2. Votre pièce d’identité">
      {identity?.isChecked && (
        <Notice tone="success">
          Votre identité est déjà contrôlée : aucune pièce n’est attendue.
        </Notice>
      )}
      {!identity && <p className="text-muted">Donnez d’abord votre identité civile.</p>}
      {identity && !identity.isChecked && (
        <>
          {identity.documentId && (
            <Notice tone="success">Votre pièce d’identité est déposée.</Notice>
          )}
          <UploadForm
            action={routes.upload("piece-identite-travail")}
            fields={{ candidacyId: id }}
            label={
              identity.documentId
                ? "Remplacer la pièce d’identité"
                : "Pièce d’identité en cours de validité"
            }
            hint="Carte nationale d’identité, passeport ou titre de séjour. Lue par le secrétariat seul, puis effacée."
            submitLabel="Déposer"
            refusal={refusal}
          />
        </>
      )}
    </Card>
  );
}

export function ConfirmStep({ page }: Page) {
  const { id, version, identity, clashes } = page;
  const isReady = identity !== null && (identity.isChecked || identity.documentId !== null);
  return (
    <Card title="3. Confirmer">
      {clashes.length > 0 && <Clashes page={page} />}
      {isReady ? (
        <ActionForm
          action={confirmCandidacyAction}
          fields={{ id, version }}
          label="Confirmer l’inscription"
        >
          <p>
            En confirmant, vous acceptez qu’un comité de cette entreprise vous évalue. Vous lirez
            l’évaluation signée avant qu’elle parte au jury, et pourrez y ajouter vos observations.
          </p>
          {page.blocks.some(({ isHeld }) => isHeld) && (
            <CheckboxField
              name="dropHeld"
              label="Ne pas demander les blocs que j’ai déjà acquis"
              hint="L’entreprise verra les seuls blocs gardés."
              required
            />
          )}
          <SubmitButton>Confirmer l’inscription</SubmitButton>
        </ActionForm>
      ) : (
        <p className="text-muted">Donnez d’abord votre identité et votre pièce d’identité.</p>
      )}
    </Card>
  );
}

function Clashes({ page: { clashes } }: Page) {
  return (
    <Notice tone="warning" title="Une autre de vos candidatures porte déjà sur un de ces blocs">
      <p>
        Retirez-la pour confirmer celle-ci, ou refusez celle-ci. Votre entreprise n’en est pas
        informée.
      </p>
      <ul>
        {clashes.map(({ id, number }) => (
          <li key={id}>
            <ButtonLink href={routes.candidateCandidacy(id)} tone="ghost">
              {number ?? "Ma demande en brouillon"}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function DeclineStep({ page: { id, version } }: Page) {
  return (
    <ConfirmBlock
      action={declineCandidacyAction}
      fields={{ id, version }}
      label="Refuser l’inscription"
      consequence={
        <p>
          L’inscription sera annulée. L’entreprise apprendra que vous l’avez refusée, et rien
          d’autre.
        </p>
      }
    />
  );
}
