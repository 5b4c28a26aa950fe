"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { revokeCertificate } from "./revocation.commands";
import { revokeCertificateSchema } from "./revocation.schema";

export const revokeCertificateAction = defineAction({
  name: "revokeCertificate",
  asksCode: "DECISION",
  input: revokeCertificateSchema,
  run: revokeCertificate,
  says: "Le document est révoqué.",
  leadsTo: (_, { id }) => routes.secretariatCertificate(id),
});
