import { BlockRows } from "@/components/candidacies/block-rows";
import { FileLink, FileRows } from "@/components/candidacies/file-rows";
import { RemarksCard } from "@/components/candidacies/journal-card";
import { IdentityCheck } from "@/components/identity/identity-check";
import { Unless } from "@/components/settings/lacking";
import { Card, Cards } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import {
  AdmissibilityDecisionForms,
  type DecisionConstraints,
  type DecisionDefaults,
} from "@/components/vae/admissibility/admissibility-decision-forms";
import { ExaminationActions } from "@/components/vae/admissibility/examination-actions";
import { EditionChangesCard } from "@/components/vae/dossier/edition-changes";
import { VaeReading } from "@/components/vae/dossier/vae-reading";
import { ExperienceList } from "@/components/vae/request/experience-list";
import { ReturnValidation } from "@/components/vae/validation/return-validation";
import { isIdentityCheckedApart } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import { type IdentityView, identitySections } from "@/lib/candidates/identity";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { seenOf } from "@/lib/platform/form/seen";
import { type CalendarDay, formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import type { Lacking } from "@/lib/settings/needed";
import { isSilenceEarly } from "@/lib/vae/admissibility/admissibility-decision";
import type { PieceView, VaeDossier } from "@/lib/vae/dossier/dossier";
import { STATEMENTS } from "@/lib/vae/request/admissibility-file";
import { statementLabels } from "@/lib/vae/request/admissibility-file.labels";
import { DecisionCard, ReceivedDocuments } from "./dossier-page";

type Props = {
  candidacy: CandidacyView;
  dossier: VaeDossier;
  identity: IdentityView | null;
  defaults: Omit<DecisionDefaults, "seen"> & { piecesBy: CalendarDay; lacking: Lacking | null };
  constraints: DecisionConstraints;
  gap: FieldConstraints;
  /** A remark on one part of a validation file. */
  partRemark: FieldConstraints;
  today: CalendarDay;
};

const DECISIONS = ["declareAdmissible", "declareInadmissible"] as const;

/** A VAE dossier before the secretariat: what to do, then what was submitted. */
export function VaeExamination({
  candidacy,
  dossier,
  identity,
  defaults,
  constraints,
  gap,
  partRemark,
  today,
}: Props) {
  const { identityDocument, proofs, pieces, edition } = dossier;
  const sections = identity ? identitySections(identity, identityDocument?.id) : [];
  const mayDecide = DECISIONS.some((event) => candidacy.events.includes(event));
  const others = pieces.flatMap(({ kind, file }) => (kind === "OTHER" && file ? [file] : []));
  return (
    <div className="space-y-6">
      <div className="space-y-4 empty:hidden">
        <ExaminationActions
          candidacy={candidacy}
          reason={constraints.reason}
          piecesBy={defaults.piecesBy}
          identityChecked={defaults.identityChecked}
          isSilenceEarly={isSilenceEarly(dossier.decision, today)}
        />
        {candidacy.events.includes("returnValidation") && (
          <ReturnValidation
            candidacy={candidacy}
            edition={edition}
            reason={constraints.reason}
            partRemark={partRemark}
          />
        )}
        {mayDecide && (
          <Unless lacking={defaults.lacking}>
            <AdmissibilityDecisionForms
              candidacy={candidacy}
              defaults={{ ...defaults, seen: seenOf(sections) }}
              constraints={constraints}
              gap={gap}
              today={today}
            />
          </Unless>
        )}
      </div>
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
      <Cards>
        <Card title={candidacy.isWhole ? "Demande pour le CQP entier" : "Blocs demandés"}>
          <BlockRows blocks={candidacy.blocks} />
        </Card>
        <Card title="Pièces et documents">
          <FileRows
            label="Pièces et documents"
            files={[...(identityDocument ? [identityDocument] : []), ...proofs, ...others]}
          />
          <h3>Ce que le portail a délivré</h3>
          <ReceivedDocuments dossier={dossier} />
        </Card>
      </Cards>
      <Card title="Expériences">
        <ExperienceList experiences={dossier.experiences} />
      </Card>
      <SwornCard
        isWhole={candidacy.isWhole}
        isChecked={candidacy.journal.some(({ type }) => type === "declareComplete")}
        dossier={dossier}
      />
      {identity && (
        <IdentityCheck
          candidacyId={candidacy.id}
          identity={identity}
          documentId={identityDocument?.id}
          mayCheck={isIdentityCheckedApart(candidacy.state)}
        />
      )}
      <RemarksCard remarks={candidacy.remarks} />
    </div>
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
