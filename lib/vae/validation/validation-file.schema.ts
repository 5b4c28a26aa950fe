import { z } from "zod";
import { id, optionalText, requiredText, version } from "@/lib/platform/shared/fields.schema";

/** A part may still be empty while the situation is being written: it is checked complete when the file is filed. */
export const situationFields = z.object({
  title: requiredText(160, "Donnez un titre à la situation."),
  context: optionalText(6000),
  actions: optionalText(10000),
  result: optionalText(6000),
  learned: optionalText(6000),
});

export const saveSituationSchema = situationFields.extend({
  candidacyId: id,
  blockId: id,
  "competencies[]": z.array(id).default([]),
  "proofs[]": z.array(id).default([]),
  /** Absent or 0 the first time. */
  version: z.coerce.number().int().min(0).default(0),
});

export const presentationFields = z.object({ presentation: optionalText(4000) });
export const savePresentationSchema = presentationFields.extend({ candidacyId: id, version });

export type SaveSituationInput = z.output<typeof saveSituationSchema>;
export type SavePresentationInput = z.output<typeof savePresentationSchema>;
