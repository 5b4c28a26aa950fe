"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { issueDuplicate } from "./duplicate.commands";
import { issueDuplicateSchema } from "./duplicate.schema";

export const issueDuplicateAction = defineAction({
  name: "issueDuplicate",
  asksCode: "DECISION",
  input: issueDuplicateSchema,
  run: issueDuplicate,
  says: "Le duplicata est délivré.",
  leadsTo: (_, { id }) => routes.secretariatCertificate(id),
});
