import { z } from "zod";
import {
  calendarDay,
  id,
  reasonedStep,
  requiredText,
  time,
  version,
} from "@/lib/platform/shared/fields.schema";
import { secretaryId } from "./secretary.schema";

const sitting = {
  heldOn: calendarDay(),
  startTime: time,
  place: requiredText(200, "Indiquez où le jury se réunit."),
  link: z
    .union([
      z.literal(""),
      z
        .url({ protocol: /^https$/, error: "Indiquez une adresse qui commence par https://." })
        .max(500),
    ])
    .default(""),
};

export const planSessionSchema = z.object({ ...sitting, secretaryId });
export type PlanSessionInput = z.output<typeof planSessionSchema>;

export const postponeSessionSchema = z.object({ id, version, ...sitting });
export type PostponeSessionInput = z.output<typeof postponeSessionSchema>;

export const cancelSessionSchema = reasonedStep(1000, "Indiquez le motif de l’annulation.");
export type CancelSessionInput = z.output<typeof cancelSessionSchema>;
