"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { recordAttendanceSchema } from "./attendance.schema";
import { recordAttendance } from "./sitting.commands";

export const recordAttendanceAction = defineAction({
  name: "recordAttendance",
  input: recordAttendanceSchema,
  run: recordAttendance,
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
