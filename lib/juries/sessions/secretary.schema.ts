import { z } from "zod";
import { id, password } from "@/lib/platform/shared/fields.schema";

export const secretaryId = z.uuid("Choisissez qui tient le secrétariat.");

/** `replacedId` is the secretary whom the page showed: the session's version would count what is done in camera. */
export const replaceSecretarySchema = z.object({ id, replacedId: id, secretaryId, password });
export type ReplaceSecretaryInput = z.output<typeof replaceSecretarySchema>;
