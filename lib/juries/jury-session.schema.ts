import { z } from "zod";
import {
  calendarDay,
  id,
  optionalText,
  password,
  requiredText,
  time,
  version,
} from "@/lib/shared/fields.schema";

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

const secretaryId = z.uuid("Choisissez qui tient le secrétariat.");

export const planSessionSchema = z.object({ ...sitting, secretaryId });
export type PlanSessionInput = z.output<typeof planSessionSchema>;

export const postponeSessionSchema = z.object({ id, version, ...sitting });
export type PostponeSessionInput = z.output<typeof postponeSessionSchema>;

export const cancelSessionSchema = z.object({
  id,
  version,
  reason: requiredText(1000, "Indiquez le motif de l’annulation."),
});
export type CancelSessionInput = z.output<typeof cancelSessionSchema>;

export const replaceSecretarySchema = z.object({ id, version, secretaryId });
export type ReplaceSecretaryInput = z.output<typeof replaceSecretarySchema>;

export const sealedStepSchema = z.object({ id, version, password });
export type SealedStepInput = z.output<typeof sealedStepSchema>;

export const withdrawMinutesSchema = z.object({
  id,
  version,
  reason: requiredText(1000, "Indiquez pourquoi le procès-verbal est retiré."),
});
export type WithdrawMinutesInput = z.output<typeof withdrawMinutesSchema>;

export const recordPresidingSchema = z.object({
  id,
  version,
  mandateId: z.uuid("Choisissez qui préside."),
});
export type RecordPresidingInput = z.output<typeof recordPresidingSchema>;

const STATUSES = ["SUMMONED", "PRESENT", "ABSENT", "EXCUSED"] as const;
const PREFIX = "status-";

/** One field a member, « status-<mandate> ». */
export const recordAttendanceSchema = z
  .object({ id, version })
  .catchall(z.string())
  .transform(({ id: session, version: made, ...fields }, { issues }) => {
    const statuses = Object.entries(fields)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => ({
        mandateId: name.slice(PREFIX.length),
        status: STATUSES.find((one) => one === value),
      }));
    const known = statuses.filter(
      (one): one is { mandateId: string; status: (typeof STATUSES)[number] } =>
        one.status !== undefined,
    );
    if (known.length < statuses.length)
      issues.push({ code: "custom", message: "Une présence n’a pas été comprise.", input: fields });
    return { id: session, version: made, statuses: known };
  });
export type RecordAttendanceInput = z.output<typeof recordAttendanceSchema>;

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
