import { BlockRows } from "@/components/candidacies/block-rows";
import { FileRows } from "@/components/candidacies/file-rows";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { IdentitySummary } from "@/components/identity/identity-summary";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Row, Rows } from "@/components/ui/rows";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { ExperienceList } from "@/components/vae/request/experience-list";
import { RequestCard } from "@/components/vae/request/request-card";
import { silenceDueOn } from "@/lib/deadlines/deadline";
import { getOwnIdentity } from "@/lib/identity/identity.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { seenOf } from "@/lib/platform/form/seen";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { ownVaePage } from "@/lib/vae/dossier/own-page.queries";
import { missingTasks, requestSections, STATEMENTS } from "@/lib/vae/request/admissibility-file";
import { incompleteDraft, statementLabels } from "@/lib/vae/request/admissibility-file.labels";
import { submitCandidacyAction } from "@/lib/vae/request/submission.actions";

type Props = { params: Promise<{ id: string }> };

const own = ownVaePage("Vérifier vos réponses", ["writeRequest"]);

export const generateMetadata = own.metadata;

export default async function ReviewPage(props: Props) {
  const { candidacy, dossier } = await own.open(props);
  const { id } = candidacy;
  const now = clock.now();
  const identity = await getOwnIdentity(await requireActor());
  const files = [
    ...(dossier.identityDocument ? [dossier.identityDocument] : []),
    ...dossier.proofs,
  ];
  const { versions, experiences } = dossier;
  const seen = seenOf(
    requestSections({ candidacyId: id, file: versions, identity, experiences, files }),
  );
  const missing = missingTasks(dossier.contents);
  const labels = statementLabels(candidacy.isWhole);
  const sworn = STATEMENTS.filter((statement) => dossier.sworn[statement]);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vérifier vos réponses" />
      <PageHeader
        title="Vérifiez vos réponses"
        lead="Relisez tout avant de déposer : une demande déposée ne peut plus être modifiée."
      />
      <div className="space-y-6">
        <Card
          title={candidacy.isWhole ? "Demande pour le CQP entier" : "Blocs demandés"}
          aside={
            <Link href={routes.candidacyBlocks(id)}>
              Modifier<span className="sr-only"> les blocs demandés</span>
            </Link>
          }
        >
          <BlockRows blocks={candidacy.blocks} />
        </Card>
        <RequestCard
          parts={["nature"]}
          dossier={dossier}
          aside={
            <Link href={routes.candidacyNature(id)}>
              Modifier<span className="sr-only"> la nature de la demande</span>
            </Link>
          }
        />
        <Card
          title="Votre identité"
          aside={
            <Link href={routes.candidateIdentity(routes.candidacyReview(id))}>
              Modifier<span className="sr-only"> votre identité</span>
            </Link>
          }
        >
          {identity && <IdentitySummary identity={identity} />}
        </Card>
        <RequestCard
          parts={["situation"]}
          dossier={dossier}
          aside={
            <Link href={routes.candidacySituation(id)}>
              Modifier<span className="sr-only"> votre situation</span>
            </Link>
          }
        />
        <RequestCard
          parts={["education"]}
          dossier={dossier}
          aside={
            <Link href={routes.candidacyEducation(id)}>
              Modifier<span className="sr-only"> votre parcours de formation</span>
            </Link>
          }
        />
        <Card
          title="Vos expériences"
          aside={
            <Link href={routes.candidacyExperiences(id)}>
              Modifier<span className="sr-only"> vos expériences</span>
            </Link>
          }
        >
          <ExperienceList
            experiences={experiences}
            proofs={dossier.proofs}
            sought={dossier.sought}
          />
        </Card>
        <Card
          title="Vos pièces"
          aside={
            <Link href={routes.candidacyDocuments(id)}>
              Modifier<span className="sr-only"> vos pièces</span>
            </Link>
          }
        >
          <FileRows label="Pièces" files={files} />
        </Card>
        <Card
          title="Vos déclarations sur l’honneur"
          aside={
            <Link href={routes.candidacyStatements(id)}>
              Modifier<span className="sr-only"> vos déclarations</span>
            </Link>
          }
        >
          {sworn.length === 0 && <p className="text-muted">Aucune déclaration pour l’instant.</p>}
          <Rows>
            {sworn.map((statement) => (
              <Row
                key={statement}
                lead={<Icon name="check" className="size-5 text-success" />}
                title={<span className="font-normal">{labels[statement]}</span>}
              />
            ))}
          </Rows>
        </Card>
        {missing.length > 0 ? (
          <Notice tone="warning" title="Votre demande n’est pas complète.">
            <p>{incompleteDraft(missing)}</p>
          </Notice>
        ) : (
          <Card title="Déposer ma demande">
            <p>
              Vous recevez aussitôt un numéro et un récépissé. Le secrétariat a deux mois pour
              répondre : déposée aujourd’hui et sans réponse au{" "}
              <strong>{formatDay(silenceDueOn(parisDay(now)))}</strong>, votre demande sera
              recevable.
            </p>
            <ActionForm
              action={submitCandidacyAction}
              fields={{ id, version: candidacy.version, seen }}
              label="Déposer ma demande"
            >
              <SubmitButton>Déposer ma demande</SubmitButton>
            </ActionForm>
          </Card>
        )}
      </div>
    </>
  );
}
