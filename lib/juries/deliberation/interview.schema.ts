import { z } from "zod";
import { entryStep } from "@/lib/juries/docket/docket.schema";
import { id, requiredText, time, version } from "@/lib/platform/shared/fields.schema";

export const allowRemoteSchema = z.object({
  id,
  version,
  remote: z.enum(["yes", "no"], "Dites si des entretiens peuvent se tenir à distance."),
});
export type AllowRemoteInput = z.output<typeof allowRemoteSchema>;

export const setInterviewSchema = z.object({
  ...entryStep,
  time,
  mode: z
    .enum(["ON_SITE", "REMOTE"], "Dites si l’entretien se tient sur place.")
    .default("ON_SITE"),
  place: requiredText(300, "Indiquez un lieu, ou l’adresse de la visioconférence."),
});
export type SetInterviewInput = z.output<typeof setInterviewSchema>;

export const recordInterviewSchema = z.object({
  ...entryStep,
  held: z.enum(["yes", "no"], "Dites si l’entretien a eu lieu."),
});
export type RecordInterviewInput = z.output<typeof recordInterviewSchema>;
