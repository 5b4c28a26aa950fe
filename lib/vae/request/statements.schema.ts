import { z } from "zod";
import { id, requiredTick, version } from "@/lib/platform/shared/fields.schema";
import { statementMissing } from "./admissibility-file.labels";

const tick = requiredTick(statementMissing).transform(() => true);

export const saveStatementsSchema = z.object({
  candidacyId: id,
  version,
  swornNoBan: tick,
  swornExact: tick,
  swornLimits: tick,
});
export type SwearInput = z.output<typeof saveStatementsSchema>;
