"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { changeCommittee, constituteCommittee } from "./committee.commands";
import { changeCommitteeSchema, constituteCommitteeSchema } from "./committee.schema";

export const constituteCommitteeAction = defineAction({
  name: "constituteCommittee",
  input: constituteCommitteeSchema,
  run: constituteCommittee,
  says: "Le comité est constitué.",
  leadsTo: ({ id }) => routes.companyCandidate(id),
});

export const changeCommitteeAction = defineAction({
  name: "changeCommittee",
  input: changeCommitteeSchema,
  run: changeCommittee,
  says: "La composition du comité est modifiée.",
  leadsTo: ({ id }) => routes.companyCandidate(id),
});
