import { z } from "zod";
import { id, optionalText } from "@/lib/platform/shared/fields.schema";

export const declareInterestSchema = z
  .object({
    entryId: id,
    kind: z.enum(["NONE", "DECLARED"], "Dites s’il existe un lien."),
    reason: optionalText(500),
  })
  .refine(({ kind, reason }) => kind === "NONE" || reason !== "", {
    message: "Dites en quelques mots quel est ce lien.",
    path: ["reason"],
  });
export type DeclareInterestInput = z.output<typeof declareInterestSchema>;

export const recordInterestSchema = declareInterestSchema.safeExtend({
  mandateId: z.uuid("Choisissez un membre."),
});
export type RecordInterestInput = z.output<typeof recordInterestSchema>;
