import { z } from "zod";
import { id, requiredText, version } from "@/lib/platform/shared/fields.schema";
import { inOrder, order, period } from "@/lib/platform/shared/period.schema";

export const seatFields = z.object({ organisationId: id, label: requiredText(60), ...period });
export const addSeatSchema = seatFields.refine(inOrder, order);
export type AddSeatInput = z.output<typeof addSeatSchema>;

const seatPeriodFields = z.object({ seatId: id, version, ...period });
export const changeSeatPeriodSchema = seatPeriodFields.refine(inOrder, order);
export type ChangeSeatPeriodInput = z.output<typeof changeSeatPeriodSchema>;
