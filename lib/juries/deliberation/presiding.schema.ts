import { z } from "zod";
import { id, version } from "@/lib/platform/shared/fields.schema";

export const recordPresidingSchema = z.object({
  id,
  version,
  mandateId: z.uuid("Choisissez qui préside."),
});
export type RecordPresidingInput = z.output<typeof recordPresidingSchema>;
