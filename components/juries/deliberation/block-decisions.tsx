import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import type { BlockVerdict, NamedDecision } from "@/lib/juries/deliberation/deliberation";
import { verdictLabels } from "@/lib/jury-sessions/jury-session.labels";

type Props = {
  label: string;
  blocks: readonly (Omit<NamedDecision, "verdict"> & { verdict: BlockVerdict | null })[];
  /** A verdict as its reader knows it: the jury validates, the candidate acquires. */
  words?: Record<BlockVerdict, string>;
};

/** What the jury says of each block, with its reasons and recommendations. */
export function BlockDecisions({ label, blocks, words = verdictLabels }: Props) {
  return (
    <Rows label={label}>
      {blocks.map(({ code, label: title, verdict, reasons, recommendations }) => (
        <Row
          key={code}
          title={title}
          detail={code}
          trail={
            verdict && (
              <Tag tone={verdict === "VALIDATED" ? "success" : "warning"}>{words[verdict]}</Tag>
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
