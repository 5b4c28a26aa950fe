import { z } from "zod";
import { id, optionalText } from "@/lib/platform/shared/fields.schema";
import { VERDICTS } from "./verdict";

const MOST_PIECES = 120;
const many = <S extends z.ZodType>(one: S) => z.array(one).max(MOST_PIECES);

/** One entry of each list for each piece shown, in one order. */
export const examinePiecesSchema = z
  .object({
    id,
    "fileIds[]": many(id).min(1),
    "verdicts[]": many(z.enum(VERDICTS)),
    "reasons[]": many(optionalText(500)),
    "versions[]": many(z.coerce.number().int().min(0)),
  })
  .transform((input, context) => {
    const { "verdicts[]": verdicts, "reasons[]": reasons, "versions[]": versions } = input;
    const pieces = input["fileIds[]"].map((fileId, index) => {
      const verdict = verdicts[index] ?? "PENDING";
      const reason = verdict === "TO_REPLACE" ? (reasons[index] ?? "") : null;
      return { fileId, verdict, reason, version: versions[index] ?? 0 };
    });
    if (pieces.some(({ reason }) => reason === ""))
      context.addIssue({
        code: "custom",
        path: ["reasons[]"],
        message: "Dites pourquoi chaque pièce à remplacer l’est\u00a0: le candidat le lit.",
      });
    return { id: input.id, pieces };
  });
export type ExaminePiecesInput = z.output<typeof examinePiecesSchema>;
