import { z } from "zod";
import { entryStep } from "@/lib/juries/docket/docket.schema";
import { requiredText, time } from "@/lib/platform/shared/fields.schema";

export const setInterviewSchema = z.object({
  ...entryStep,
  time,
  place: requiredText(300, "Indiquez un lieu, ou l’adresse de la visioconférence."),
});
export type SetInterviewInput = z.output<typeof setInterviewSchema>;

export const recordInterviewSchema = z.object({
  ...entryStep,
  held: z.enum(["yes", "no"], "Dites si l’entretien a eu lieu."),
});
export type RecordInterviewInput = z.output<typeof recordInterviewSchema>;
