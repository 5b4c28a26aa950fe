import { z } from "zod";
import { entryStep } from "@/lib/juries/docket/docket.schema";
import { optionalText } from "@/lib/platform/shared/fields.schema";
import type { DecidedBlock, DocketOutcome } from "./deliberation";

const VERDICTS = ["VALIDATED", "NOT_VALIDATED"] as const;
const text = optionalText(4000);
const NAME = /^(verdict|reasons|recommendations)-(.+)$/;
type BlockFields = { verdict?: string; reasons?: string; recommendations?: string };

/** Three fields a block: « verdict-<block> », « reasons-<block> », « recommendations-<block> ». */
function blocksOf(fields: Record<string, string>): Map<string, BlockFields> {
  const blocks = new Map<string, BlockFields>();
  for (const [name, value] of Object.entries(fields)) {
    const [, field, blockId] = NAME.exec(name) ?? [];
    if (field && blockId) blocks.set(blockId, { ...blocks.get(blockId), [field]: value });
  }
  return blocks;
}

const blockVerdict = z.object({ verdict: z.enum(VERDICTS), reasons: text, recommendations: text });

type Entered = {
  entryId: string;
  version: number;
  outcome: DocketOutcome;
  blocks: DecidedBlock[];
};

export const decideEntrySchema = z
  .object({
    ...entryStep,
    outcome: z.enum(["DECIDED", "DEFERRED", "EXCUSED", "ABSENT"], "Choisissez une issue."),
  })
  .catchall(z.string())
  .transform(({ entryId, version: made, outcome, ...fields }, { issues }): Entered => {
    if (outcome !== "DECIDED") return { entryId, version: made, outcome, blocks: [] };
    const blocks = [...blocksOf(fields)].flatMap(([blockId, block]) => {
      const parsed = blockVerdict.safeParse(block);
      if (parsed.success) return [{ blockId, ...parsed.data }];
      const message = block.verdict
        ? "Restez en dessous de 4000 caractères."
        : "Dites si ce bloc est validé.";
      issues.push({ code: "custom", message, path: [`verdict-${blockId}`], input: block });
      return [];
    });
    return { entryId, version: made, outcome, blocks };
  });
export type DecideEntryInput = z.output<typeof decideEntrySchema>;
