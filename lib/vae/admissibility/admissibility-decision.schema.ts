import { z } from "zod";
import { onward } from "@/lib/candidacies/lists/onward.schema";
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

/** `seen` is the identity that was examined, `seenAnalysis` the analysis of the blocks as it was read. */
export const declareAdmissibleSchema = z.object({
  id,
  version,
  seen: sha256,
  seenAnalysis: sha256,
  documentKind: optionalKind,
  validUntilOn: optionalDay,
  ...signatory,
  ...onward,
  password,
});

export const declareInadmissibleSchema = z.object({
  id,
  version,
  seen: sha256,
  documentKind: optionalKind,
  reason: requiredText(4000, "Écrivez les motifs : le candidat les lit."),
  ...signatory,
  ...onward,
  password,
});

export type DeclareAdmissibleInput = z.output<typeof declareAdmissibleSchema>;
export type DeclareInadmissibleInput = z.output<typeof declareInadmissibleSchema>;
