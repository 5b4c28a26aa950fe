"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { changeAskedBlocks } from "./asked-blocks.commands";
import { changeAskedBlocksSchema } from "./asked-blocks.schema";

export const changeAskedBlocksAction = defineAction({
  name: "changeAskedBlocks",
  input: changeAskedBlocksSchema,
  run: changeAskedBlocks,
  says: "Les blocs demandés sont enregistrés.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
