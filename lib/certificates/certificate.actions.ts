"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { issueCertificate } from "./certificate.commands";
import { issueCertificateSchema } from "./certificate.schema";

export const issueCertificateAction = defineAction({
  name: "issueCertificate",
  asksCode: "DECISION",
  input: issueCertificateSchema,
  run: issueCertificate,
  says: "Le document est délivré.",
  leadsTo: (_, { id }) => routes.secretariatCertificate(id),
});
