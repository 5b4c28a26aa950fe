"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { swear } from "./statements.commands";
import { swearSchema } from "./statements.schema";

export const swearAction = defineAction({
  name: "swear",
  input: swearSchema,
  run: swear,
  leadsTo: ({ candidacyId }) => routes.candidateCandidacy(candidacyId),
});
