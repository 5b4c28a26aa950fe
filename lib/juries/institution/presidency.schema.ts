import { z } from "zod";
import { calendarDay, optionalText, password } from "@/lib/platform/shared/fields.schema";

export const recordPresidencySchema = z.object({
  mandateId: z.uuid("Choisissez qui préside."),
  startsOn: calendarDay(),
  endsOn: calendarDay(),
  electedOn: calendarDay(),
  minutesReference: optionalText(200),
  exception: optionalText(500),
  password,
});
export type RecordPresidencyInput = z.output<typeof recordPresidencySchema>;
