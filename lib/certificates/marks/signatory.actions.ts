"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { appointSignatory, endSignatory, removeSignatory } from "./signatory.commands";
import {
  appointSignatorySchema,
  endSignatorySchema,
  removeSignatorySchema,
} from "./signatory.schema";

export const appointSignatoryAction = defineAction({
  name: "appointSignatory",
  asksCode: "SETTING",
  input: appointSignatorySchema,
  run: appointSignatory,
  says: "Le signataire est enregistré.",
  leadsTo: () => routes.marks,
});

export const endSignatoryAction = defineAction({
  name: "endSignatory",
  asksCode: "SETTING",
  input: endSignatorySchema,
  run: endSignatory,
  says: "Le dernier jour du signataire est enregistré.",
  leadsTo: () => routes.marks,
});

export const removeSignatoryAction = defineAction({
  name: "removeSignatory",
  asksCode: "SETTING",
  input: removeSignatorySchema,
  run: removeSignatory,
  says: "Le signataire est retiré.",
  leadsTo: () => routes.marks,
});
