"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { tieProofs } from "./proof.commands";
import { tieProofsSchema } from "./proof.schema";

export const tieProofsAction = defineAction({
  name: "tieProofs",
  input: tieProofsSchema,
  run: tieProofs,
  says: "Les justificatifs de cette expérience sont enregistrés.",
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});
