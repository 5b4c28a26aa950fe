import { z } from "zod";
import { documentKind } from "@/lib/identity/identity.schema";
import {
  id,
  optionalDay,
  password,
  personName,
  requiredText,
  sha256,
  version,
} from "@/lib/platform/shared/fields.schema";

const optionalKind = z.union([z.literal("").transform(() => undefined), documentKind]).optional();
const signatory = {
  signatoryName: personName("Indiquez le nom du signataire."),
  signatoryCapacity: requiredText(160, "Indiquez la qualité du signataire."),
};

/** `seen` is the identity that was examined. The analysis of each block comes as « gap-CODE ». */
export const declareAdmissibleSchema = z.looseObject({
  id,
  version,
  seen: sha256,
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
  seen: sha256,
  documentKind: optionalKind,
  reason: requiredText(4000, "Écrivez les motifs : le candidat les lit."),
  ...signatory,
  password,
});

export type DeclareAdmissibleInput = z.output<typeof declareAdmissibleSchema>;
export type DeclareInadmissibleInput = z.output<typeof declareInadmissibleSchema>;
