"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import {
  addSeat,
  changeOrganisationPeriod,
  changeSeatPeriod,
  enrolOrganisation,
} from "./organisation.commands";
import {
  addSeatSchema,
  changeOrganisationPeriodSchema,
  changeSeatPeriodSchema,
  enrolOrganisationSchema,
} from "./organisation.schema";

export const enrolOrganisationAction = defineAction({
  name: "enrolOrganisation",
  input: enrolOrganisationSchema,
  run: enrolOrganisation,
  leadsTo: (_, { id }) => routes.secretariatOrganisation(id),
});

export const changeOrganisationPeriodAction = defineAction({
  name: "changeOrganisationPeriod",
  input: changeOrganisationPeriodSchema,
  run: changeOrganisationPeriod,
  leadsTo: (_, { id }) => routes.secretariatOrganisation(id),
});

export const addSeatAction = defineAction({
  name: "addSeat",
  input: addSeatSchema,
  run: addSeat,
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});

export const changeSeatPeriodAction = defineAction({
  name: "changeSeatPeriod",
  input: changeSeatPeriodSchema,
  run: changeSeatPeriod,
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});
