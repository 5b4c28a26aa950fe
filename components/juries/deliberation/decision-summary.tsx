import type { OpenEntry } from "@/lib/juries/deliberation/view";
import { docketOutcomeLabels } from "@/lib/jury-sessions/jury-session.labels";
import { BlockDecisions } from "./block-decisions";

/** What was entered for a candidate: block by block, with reasons. */
export function DecisionSummary({ outcome, blocks }: Pick<OpenEntry, "outcome" | "blocks">) {
  if (!outcome) return <p className="text-soft">Rien n’est encore enregistré.</p>;
  if (outcome !== "DECIDED") return <p className="font-semibold">{docketOutcomeLabels[outcome]}</p>;
  return <BlockDecisions label="Décision" blocks={blocks} />;
}
