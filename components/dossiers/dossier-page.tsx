import { BlockRows } from "@/components/candidacies/block-rows";
import { FileRows } from "@/components/candidacies/file-rows";
import { JournalCard, RemarksCard } from "@/components/candidacies/journal-card";
import { Card, Cards } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { LongText } from "@/components/ui/long-text";
import { Tag } from "@/components/ui/tag";
import { VaeReading } from "@/components/vae/dossier/vae-reading";
import { ExperienceList } from "@/components/vae/request/experience-list";
import { RequestCard } from "@/components/vae/request/request-card";
import { WithdrawBlock } from "@/components/withdrawal/withdraw-block";
import type { CandidacyView } from "@/lib/candidacies/view";
import { formatDay } from "@/lib/platform/shared/calendar";
import { admissibilityOutcomeLabels } from "@/lib/vae/admissibility/admissibility-decision.labels";
import type { DecisionView, VaeDossier } from "@/lib/vae/dossier/dossier";

type Props = { candidacy: CandidacyView; dossier: VaeDossier };

/** A request once submitted, to read: decision, remarks, what was asked for and joined. */
export function DossierPage({ candidacy, dossier }: Props) {
  const { decision, edition } = dossier;
  return (
    <div className="space-y-6">
      {decision && <DecisionCard decision={decision} />}
      <RemarksCard remarks={candidacy.remarks} />
      <Cards>
        <Card title={candidacy.isWhole ? "Demande pour le CQP entier" : "Blocs demandés"}>
          <BlockRows blocks={candidacy.blocks} />
        </Card>
        <Card title="Documents reçus">
          <ReceivedDocuments dossier={dossier} />
        </Card>
      </Cards>
      {edition?.filedAt && (
        <VaeReading
          reading={{
            ...edition,
            blocks: candidacy.blocks,
            sought: dossier.sought,
            files: dossier.annexes,
            listedElsewhere: dossier.proofs,
            whole: dossier.wholeFiles[0],
          }}
        />
      )}
      <Cards>
        <RequestCard parts={["situation"]} dossier={dossier} />
        <RequestCard parts={["education"]} dossier={dossier} />
      </Cards>
      {dossier.experiences.length > 0 && (
        <Cards>
          <Card title="Expériences déclarées">
            <ExperienceList
              experiences={dossier.experiences}
              proofs={dossier.proofs}
              sought={dossier.sought}
            />
          </Card>
          <Card title="Pièces jointes">
            <FileRows label="Pièces jointes" files={joined(dossier)} />
          </Card>
        </Cards>
      )}
      <JournalCard journal={candidacy.journal} />
      {candidacy.events.includes("withdraw") && <WithdrawBlock candidacy={candidacy} />}
    </div>
  );
}

/** The receipts and letters of a dossier; one that another replaced, or whose decision was taken back, stays readable and says so. */
export function ReceivedDocuments({ dossier }: { dossier: VaeDossier }) {
  const { forms, receipts, validationReceipts, wholeFiles, letters, voidLetters } = dossier;
  const given = [forms, receipts, validationReceipts, wholeFiles];
  const replaced = given.flatMap((files) => files.slice(1));
  return (
    <FileRows
      label="Documents reçus"
      files={[...given.flat(), ...letters]}
      action={(file) => {
        if (voidLetters.includes(file)) return <Tag tone="warning">Plus valable</Tag>;
        return replaced.includes(file) && <Tag>Remplacé</Tag>;
      }}
    />
  );
}

const joined = ({ identityDocument, proofs, pieces }: VaeDossier) => [
  ...(identityDocument ? [identityDocument] : []),
  ...proofs,
  ...pieces.flatMap(({ kind, file }) => (kind === "OTHER" && file ? [file] : [])),
];

/** A decision of admissibility, as it was notified. */
export function DecisionCard({ decision }: { decision: DecisionView }) {
  const {
    outcome,
    decidedOn,
    validUntilOn,
    signatoryName,
    signatoryCapacity,
    gapAnalysis,
    reason,
  } = decision;
  const text = gapAnalysis ?? reason;
  const heading = gapAnalysis ? "L’expérience au regard du référentiel" : "Motifs";
  return (
    <Card title={admissibilityOutcomeLabels[outcome]}>
      <DescriptionList
        items={[
          { term: "Date", value: formatDay(decidedOn) },
          ...(outcome === "INADMISSIBLE"
            ? []
            : [
                {
                  term: "Valable",
                  value: validUntilOn ? `jusqu’au ${formatDay(validUntilOn)}` : "sans limite fixée",
                },
              ]),
          ...(signatoryName
            ? [{ term: "Signataire", value: `${signatoryName}, ${signatoryCapacity}` }]
            : []),
        ]}
      />
      {text && (
        <div className="space-y-1">
          <h3>{heading}</h3>
          <LongText of={heading}>{text}</LongText>
        </div>
      )}
    </Card>
  );
}
