"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { issueCertificate, revokeCertificate } from "./certificate.commands";
import { issueCertificateSchema, revokeCertificateSchema } from "./certificate.schema";

export const issueCertificateAction = defineAction({
  name: "issueCertificate",
  asksCode: "DECISION",
  input: issueCertificateSchema,
  run: issueCertificate,
  says: "Le document est délivré.",
  leadsTo: (_, { id }) => routes.secretariatCertificate(id),
});

export const revokeCertificateAction = defineAction({
  name: "revokeCertificate",
  asksCode: "DECISION",
  input: revokeCertificateSchema,
  run: revokeCertificate,
  says: "Le document est révoqué.",
  leadsTo: (_, { id }) => routes.secretariatCertificate(id),
});
