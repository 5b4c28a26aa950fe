import type { z } from "zod";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { openVaeCandidacySchema } from "./new-candidacy.schema";

export const changeAskedBlocksSchema = targetSchema.extend(
  openVaeCandidacySchema.omit({ versionId: true, fromId: true }).shape,
);
export type ChangeAskedBlocksInput = z.output<typeof changeAskedBlocksSchema>;
