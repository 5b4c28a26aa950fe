import { z } from "zod";
import { requiredText, time } from "@/lib/shared/fields.schema";
import { entryStep } from "./docket.schema";

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
