"use server";
import { traceOfLink } from "@/lib/accounts/links/one-use.commands";
import { defineAction } from "@/lib/platform/actions/define-action";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import {
  objectToAddressRecovery,
  proveAddress,
  refuseAddressRecovery,
} from "./recovered-address.commands";
import {
  objectToAddressRecoverySchema,
  proveAddressSchema,
  refuseAddressRecoverySchema,
} from "./recovered-address.schema";

export const proveAddressAction = defineAction({
  name: "proveAddress",
  access: "public",
  input: proveAddressSchema,
  run: proveAddress,
  trace: traceOfLink,
  says: (_, { opensAt, isDone }) =>
    isDone
      ? "Votre adresse est confirmée : le lien pour choisir votre mot de passe vient d’y être envoyé."
      : `Votre adresse est confirmée. Le ${formatDay(parisDay(opensAt))}, sauf refus depuis l’ancienne, vous y recevrez le lien pour choisir votre mot de passe.`,
  leadsTo: () => routes.home,
});

export const objectToAddressRecoveryAction = defineAction({
  name: "objectToAddressRecovery",
  access: "public",
  input: objectToAddressRecoverySchema,
  run: objectToAddressRecovery,
  trace: traceOfLink,
  says: "Le changement est refusé : votre compte garde son adresse. Par prudence, choisissez un nouveau mot de passe.",
  leadsTo: () => routes.forgottenPassword,
});

export const refuseAddressRecoveryAction = defineAction({
  name: "refuseAddressRecovery",
  input: refuseAddressRecoverySchema,
  run: refuseAddressRecovery,
  says: "Le changement est refusé : votre compte garde son adresse. Par prudence, choisissez un nouveau mot de passe.",
  leadsTo: () => routes.account,
});
