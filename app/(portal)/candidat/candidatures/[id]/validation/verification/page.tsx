import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { VaeReading } from "@/components/vae/dossier/vae-reading";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { NotIllustrated } from "@/components/vae/validation/not-illustrated";
import { PersonalDataFound } from "@/components/vae/validation/personal-data-found";
import { juryDueOn } from "@/lib/deadlines/deadline";
import { clock } from "@/lib/platform/clock";
import { seenOf } from "@/lib/platform/form/seen";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { NO_VALID_ADMISSIBILITY } from "@/lib/vae/admissibility/admissibility-decision.labels";
import { ownEditionPage } from "@/lib/vae/dossier/own-page.queries";
import { fileValidationAction } from "@/lib/vae/validation/filing.actions";
import { unfinished } from "@/lib/vae/validation/situation";
import { unfinishedSentence } from "@/lib/vae/validation/situation.labels";
import { editionSections } from "@/lib/vae/validation/validation-file";
import { swornAuthorLabel } from "@/lib/vae/validation/validation-file.labels";

type Props = { params: Promise<{ id: string }> };

const own = ownEditionPage("Vérifier votre dossier de validation");

export const generateMetadata = own.metadata;

export default async function ValidationReviewPage(props: Props) {
  const { candidacy, dossier, edition } = await own.open(props);
  const { id } = candidacy;
  const { annexes, proofs } = dossier;
  const lacking = unfinished(candidacy.blocks, edition.situations);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vérifier votre dossier" />
      <PageHeader
        title="Vérifiez votre dossier de validation"
        lead="Relisez tout : une fois déposé, il ne peut plus être modifié, sauf si le secrétariat vous le renvoie."
        actions={
          <ButtonLink href={routes.validationFile(id)} tone="ghost" icon="pencil">
            Modifier
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <ProvisionalBlocks blocks={candidacy.blocks} />
        <VaeReading
          reading={{
            ...edition,
            sought: dossier.sought,
            blocks: candidacy.blocks,
            files: [...proofs, ...annexes],
          }}
        />
        {!dossier.reusable && (
          <Notice tone="warning" title="Dépôt impossible">
            <p>{NO_VALID_ADMISSIBILITY}</p>
          </Notice>
        )}
        {lacking.length > 0 && (
          <Notice tone="warning" title="Votre dossier n’est pas complet.">
            <ul className="space-y-1">
              {lacking.map((place) => (
                <li key={unfinishedSentence(place)}>{unfinishedSentence(place)}</li>
              ))}
            </ul>
            <p>
              <Link href={routes.validationFile(id)}>Reprendre mes situations</Link>
            </p>
          </Notice>
        )}
        <PersonalDataFound candidacyId={id} blocks={candidacy.blocks} edition={edition} />
        <NotIllustrated
          candidacyId={id}
          blocks={candidacy.blocks}
          edition={edition}
          sought={dossier.sought}
        />
        {dossier.reusable && lacking.length === 0 && (
          <Card title="Déposer mon dossier de validation">
            <p>
              Le secrétariat le vérifie, puis vous convoque à un entretien. Déposé aujourd’hui, il
              doit passer devant le jury au plus tard le{" "}
              <strong>{formatDay(juryDueOn(parisDay(clock.now())))}</strong>.
            </p>
            <ActionForm
              action={fileValidationAction}
              fields={{
                id,
                version: candidacy.version,
                seen: seenOf(editionSections(edition, annexes)),
              }}
              label="Déposer mon dossier de validation"
            >
              <CheckboxField name="swornAuthor" label={swornAuthorLabel} required />
              <SubmitButton>Déposer mon dossier</SubmitButton>
            </ActionForm>
          </Card>
        )}
      </div>
    </>
  );
}
