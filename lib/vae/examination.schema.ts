import { z } from "zod";
import { documentKind } from "@/lib/candidates/identity.schema";
import {
  calendarDay,
  checkbox,
  id,
  optionalDay,
  password,
  requiredText,
  version,
} from "@/lib/shared/fields.schema";

const lines = z
  .string()
  .max(2000)
  .default("")
  .transform((text) =>
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

const optionalKind = z.union([z.literal("").transform(() => undefined), documentKind]).optional();
const signatory = {
  signatoryName: requiredText(120, "Indiquez le nom du signataire."),
  signatoryCapacity: requiredText(160, "Indiquez la qualité du signataire."),
};

/** The analysis of each block comes as « gap-CODE ». */
export const declareAdmissibleSchema = z.looseObject({
  id,
  version,
  documentKind: optionalKind,
  validUntilOn: optionalDay,
  ...signatory,
  password,
});

export const gapAnalysis = requiredText(
  4000,
  "Écrivez l’analyse de ce bloc : ce que l’expérience couvre, ce qui reste à démontrer.",
);

/** The constraints of each « gap-CODE ». */
export const gapFields = z.object({ gap: gapAnalysis });

export const declareInadmissibleSchema = z.object({
  id,
  version,
  documentKind: optionalKind,
  reason: requiredText(4000, "Écrivez les motifs : le candidat les lit."),
  ...signatory,
  password,
});

export const withRemarkSchema = z.object({
  id,
  version,
  reason: requiredText(4000, "Écrivez le motif : le candidat le lit."),
});

/** Taking back a decision is one: it asks for the password again. */
export const withdrawDecisionSchema = withRemarkSchema.extend({ password });

export type RequestPiecesInput = z.output<typeof requestPiecesSchema>;
export type DeclareAdmissibleInput = z.output<typeof declareAdmissibleSchema>;
export type DeclareInadmissibleInput = z.output<typeof declareInadmissibleSchema>;
/** A step whose reason the candidate reads. */
export type WithRemarkInput = z.output<typeof withRemarkSchema>;
export type WithdrawDecisionInput = z.output<typeof withdrawDecisionSchema>;
