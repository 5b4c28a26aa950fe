"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { recordAttendance } from "./attendance.commands";
import { recordAttendanceSchema } from "./attendance.schema";

export const recordAttendanceAction = defineAction({
  name: "recordAttendance",
  input: recordAttendanceSchema,
  run: recordAttendance,
  says: "Les présences sont enregistrées.",
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
