import { z } from "zod";
import { targetSchema } from "@/lib/platform/shared/fields.schema";

/** From where the next dossier is looked for (`toOnwardText`), where the button asks for it. */
export const onward = { next: z.string().max(120).optional() };

/** An act on a dossier that takes nothing else. */
export const dossierActSchema = targetSchema.extend(onward);
