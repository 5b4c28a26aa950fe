import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { docketOutcomeLabels, verdictLabels } from "@/lib/juries/jury-session.labels";
import type { OpenEntry } from "@/lib/juries/jury-view";

/** What was entered for a candidate: block by block, with reasons. */
export function DecisionSummary({ outcome, blocks }: Pick<OpenEntry, "outcome" | "blocks">) {
  if (!outcome) return <p className="text-soft">Rien n’est encore enregistré.</p>;
  if (outcome !== "DECIDED") return <p className="font-semibold">{docketOutcomeLabels[outcome]}</p>;
  return (
    <Rows label="Décision">
      {blocks.map(({ id, code, label, verdict, reasons, recommendations }) => (
        <Row
          key={id}
          title={label}
          detail={code}
          trail={
            verdict && (
              <Tag tone={verdict === "VALIDATED" ? "success" : "warning"}>
                {verdictLabels[verdict]}
              </Tag>
            )
          }
        >
          {reasons && <p className="mt-1 whitespace-pre-wrap">{reasons}</p>}
          {recommendations && (
            <p className="mt-1 whitespace-pre-wrap text-soft">
              Recommandations : {recommendations}
            </p>
          )}
        </Row>
      ))}
    </Rows>
  );
}
