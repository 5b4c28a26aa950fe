import { z } from "zod";
import {
  id,
  optionalId,
  optionalText,
  requiredText,
  version,
} from "@/lib/platform/shared/fields.schema";

/** A part may still be empty while the situation is being written: it is checked complete when the file is filed. */
export const situationFields = z.object({
  title: requiredText(160, "Donnez un titre à la situation."),
  context: optionalText(6000),
  role: optionalText(4000),
  means: optionalText(4000),
  actions: optionalText(10000),
  result: optionalText(6000),
  learned: optionalText(6000),
});

export const saveSituationSchema = situationFields.extend({
  candidacyId: id,
  blockId: id,
  /** Absent in a form drawn when a block had one situation: its first is meant. */
  id: optionalId,
  "competencies[]": z.array(id).default([]),
  "proofs[]": z.array(id).default([]),
  /** Absent or 0 the first time. */
  version: z.coerce.number().int().min(0).default(0),
});

export const addSituationSchema = z.object({ candidacyId: id, blockId: id });
export const moveSituationSchema = z.object({
  ...{ candidacyId: id, id },
  direction: z.enum(["UP", "DOWN"]),
});
export const removeSituationSchema = z.object({ candidacyId: id, id, version });

export type SaveSituationInput = z.output<typeof saveSituationSchema>;
export type AddSituationInput = z.output<typeof addSituationSchema>;
export type MoveSituationInput = z.output<typeof moveSituationSchema>;
export type RemoveSituationInput = z.output<typeof removeSituationSchema>;
