import { z } from "zod";
import { calendarDay, id, password, version } from "@/lib/platform/shared/fields.schema";

export const recordPresidencySchema = z.object({
  mandateId: z.uuid("Choisissez qui préside."),
  startsOn: calendarDay(),
  endsOn: calendarDay(),
  password,
});
export type RecordPresidencyInput = z.output<typeof recordPresidencySchema>;

export const endPresidencySchema = z.object({ id, version, endsOn: calendarDay(), password });
export type EndPresidencyInput = z.output<typeof endPresidencySchema>;
