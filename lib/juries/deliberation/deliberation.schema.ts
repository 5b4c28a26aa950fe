import type { z } from "zod";
import { sealedStepSchema, sha256 } from "@/lib/platform/shared/fields.schema";

/** What is closed are the outcomes that the page showed. */
export const closeDeliberationSchema = sealedStepSchema.extend({ seen: sha256 });
export type CloseDeliberationInput = z.output<typeof closeDeliberationSchema>;
