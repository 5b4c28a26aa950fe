import { BlockRows } from "@/components/candidacies/block-rows";
import { FileLink, FileRows } from "@/components/candidacies/file-rows";
import { RemarksCard } from "@/components/candidacies/journal-card";
import { IdentityCheck } from "@/components/identity/identity-check";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Desk } from "@/components/ui/desk";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { VerdictTag, verdictOn } from "@/components/vae/admissibility/verdict-tag";
import { EditionChangesCard } from "@/components/vae/dossier/edition-changes";
import { VaeReading } from "@/components/vae/dossier/vae-reading";
import { ExperienceList } from "@/components/vae/request/experience-list";
import { RequestCard } from "@/components/vae/request/request-card";
import { editAllowed, isIdentityCheckedApart } from "@/lib/candidacies/phase";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import type { PieceView, VaeDossier } from "@/lib/vae/dossier/dossier";
import { STATEMENTS } from "@/lib/vae/request/admissibility-file";
import { statementLabels } from "@/lib/vae/request/admissibility-file.labels";
import type { AccommodationView } from "@/lib/vae/request/current-situation";
import { accommodationItems, isAsked } from "@/lib/vae/request/current-situation.labels";
import { DecisionCard, ReceivedDocuments } from "./dossier-page";
import { ExaminationPanel, type PanelProps } from "./examination-panel";

type Props = Omit<PanelProps, "files"> & { accommodation: AccommodationView | null };

/** A VAE dossier before the secretariat: what was submitted, and beside it what to do. */
export function VaeExamination({ accommodation, ...shown }: Props) {
  const { candidacy, dossier, identity, verdicts } = shown;
  const { identityDocument, proofs, pieces, edition } = dossier;
  const others = pieces.flatMap(({ kind, file }) => (kind === "OTHER" && file ? [file] : []));
  const files = [...(identityDocument ? [identityDocument] : []), ...proofs, ...others];
  const isExamined = editAllowed(candidacy.state, "examinePieces");
  return (
    <Desk panel={<ExaminationPanel {...shown} files={files} />}>
      {dossier.decision && <DecisionCard decision={dossier.decision} />}
      {pieces.length > 0 && <PiecesCard pieces={pieces} />}
      <EditionChangesCard blocks={candidacy.blocks} dossier={dossier} />
      {edition?.filedAt && (
        <VaeReading
          reading={{
            ...edition,
            blocks: candidacy.blocks,
            sought: dossier.sought,
            files: dossier.annexes,
            listedElsewhere: proofs,
            whole: dossier.wholeFiles[0],
          }}
        />
      )}
      {identity && (
        <IdentityCheck
          candidacyId={candidacy.id}
          identity={identity}
          documentId={identityDocument?.id}
          mayCheck={isIdentityCheckedApart(candidacy.state)}
        />
      )}
      <Card title={candidacy.isWhole ? "Demande pour le CQP entier" : "Blocs demandés"}>
        <BlockRows blocks={candidacy.blocks} />
      </Card>
      <Card title="Pièces et documents">
        <FileRows
          label="Pièces et documents"
          files={files}
          action={(file) => isExamined && <VerdictTag verdict={verdictOn(verdicts, file.id)} />}
        />
        <h3>Ce que le portail a délivré</h3>
        <ReceivedDocuments dossier={dossier} />
      </Card>
      <RequestCard parts={["nature", "situation", "education"]} dossier={dossier} />
      {accommodation && isAsked(accommodation) && (
        <Card title="Aménagements, réservé au secrétariat">
          <DescriptionList items={accommodationItems(accommodation)} />
        </Card>
      )}
      <Card title="Expériences">
        <ExperienceList
          experiences={dossier.experiences}
          proofs={proofs}
          sought={dossier.sought}
          isNumbered
        />
      </Card>
      <SwornCard
        isWhole={candidacy.isWhole}
        isChecked={candidacy.journal.some(({ type }) => type === "declareComplete")}
        dossier={dossier}
      />
      <RemarksCard remarks={candidacy.remarks} />
    </Desk>
  );
}

function PiecesCard({ pieces }: { pieces: readonly PieceView[] }) {
  return (
    <Card title="Pièces demandées">
      <Rows label="Pièces demandées">
        {pieces.map(({ id, label, dueOn, answeredAt, file }) => (
          <Row
            key={id}
            title={label}
            detail={
              answeredAt
                ? `fournie le ${formatInstant(answeredAt)}`
                : `attendue au plus tard le ${formatDay(dueOn)}`
            }
            trail={
              answeredAt ? <Tag tone="success">Fournie</Tag> : <Tag tone="warning">Attendue</Tag>
            }
          >
            {file && <FileLink file={file} />}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

/** « Complète » is the secretariat's word: said once somebody has declared it so. */
const receivedWords = (isChecked: boolean) =>
  isChecked ? "Demande complète, reçue" : "Demande reçue";

function SwornCard({
  isWhole,
  isChecked,
  dossier: { sworn, swornAt, receivedOn, contentHash },
}: {
  isWhole: boolean;
  isChecked: boolean;
  dossier: VaeDossier;
}) {
  if (!swornAt) return null;
  const labels = statementLabels(isWhole);
  return (
    <Card title="Déclarations sur l’honneur">
      <ul className="list-disc space-y-1 ps-5">
        {STATEMENTS.filter((statement) => sworn[statement]).map((statement) => (
          <li key={statement}>{labels[statement]}</li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        Déclarées le {formatInstant(swornAt)}.
        {receivedOn && ` ${receivedWords(isChecked)} le ${formatDay(receivedOn)}.`}
      </p>
      {contentHash && (
        <p className="text-sm break-all text-muted">Empreinte de la demande : {contentHash}</p>
      )}
    </Card>
  );
}
