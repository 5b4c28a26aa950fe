"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { addSeat, changeSeatPeriod } from "./seat.commands";
import { addSeatSchema, changeSeatPeriodSchema } from "./seat.schema";

export const addSeatAction = defineAction({
  name: "addSeat",
  input: addSeatSchema,
  run: addSeat,
  says: "Le siège est ajouté.",
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});

export const changeSeatPeriodAction = defineAction({
  name: "changeSeatPeriod",
  input: changeSeatPeriodSchema,
  run: changeSeatPeriod,
  says: "La période du siège est modifiée.",
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});
