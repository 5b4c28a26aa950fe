import { z } from "zod";
import { onward } from "@/lib/candidacies/lists/onward.schema";
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
    ...onward,
    identityDocument: checkbox,
    /** Files whose verdict says that they are to be replaced. */
    "replace[]": z.array(id).max(120).optional(),
    proofs: lines,
    others: lines,
    dueOn: calendarDay("Indiquez jusqu’à quand les pièces peuvent être fournies."),
  })
  .refine(
    ({ identityDocument, proofs, others, "replace[]": replaced = [] }) =>
      identityDocument || proofs.length + others.length + replaced.length > 0,
    {
      message: "Indiquez au moins une pièce à fournir.",
      path: ["proofs"],
    },
  );
export type RequestPiecesInput = z.output<typeof requestPiecesSchema>;
