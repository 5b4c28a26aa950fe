import { z } from "zod";
import {
  calendarDay,
  checkbox,
  id,
  optionalText,
  version,
} from "@/lib/platform/shared/fields.schema";

const lines = optionalText(2000).transform((text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
);

export const requestPiecesSchema = z
  .object({
    id,
    version,
    identityDocument: checkbox,
    proofs: lines,
    others: lines,
    dueOn: calendarDay("Indiquez jusqu’à quand les pièces peuvent être fournies."),
  })
  .refine(
    ({ identityDocument, proofs, others }) => identityDocument || proofs.length + others.length > 0,
    {
      message: "Indiquez au moins une pièce à fournir.",
      path: ["proofs"],
    },
  );
export type RequestPiecesInput = z.output<typeof requestPiecesSchema>;
