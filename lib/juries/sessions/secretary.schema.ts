import { z } from "zod";
import { id, version } from "@/lib/platform/shared/fields.schema";

export const secretaryId = z.uuid("Choisissez qui tient le secrétariat.");

export const replaceSecretarySchema = z.object({ id, version, secretaryId });
export type ReplaceSecretaryInput = z.output<typeof replaceSecretarySchema>;
