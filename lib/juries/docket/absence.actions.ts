"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { announceMissedHearing, announceOwnAbsence } from "./absence.commands";
import { announceMissedHearingSchema, announceOwnAbsenceSchema } from "./absence.schema";

export const announceOwnAbsenceAction = defineAction({
  name: "announceOwnAbsence",
  input: announceOwnAbsenceSchema,
  run: announceOwnAbsence,
  says: "Le secrétariat est prévenu de votre absence.",
  leadsTo: ({ id }) => routes.jurySession(id),
});

export const announceMissedHearingAction = defineAction({
  name: "announceMissedHearing",
  input: announceMissedHearingSchema,
  run: announceMissedHearing,
  says: "Le secrétariat est prévenu que vous ne pouvez pas venir.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
