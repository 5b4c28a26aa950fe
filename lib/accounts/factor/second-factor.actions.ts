"use server";
import { groupedCode } from "@/lib/accounts/recovery-code";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { defineAction, defineRevelation } from "@/lib/platform/actions/define-action";
import { visitor } from "@/lib/platform/auth/visitor";
import { type Href, routes } from "@/lib/routes";
import {
  confirmSecondFactor,
  drawRecoveryCodes,
  giveCode,
  removeSecondFactor,
  startSecondFactor,
} from "./second-factor.commands";
import {
  confirmSecondFactorSchema,
  drawRecoveryCodesSchema,
  giveCodeSchema,
  removeSecondFactorSchema,
  startSecondFactorSchema,
} from "./second-factor.schema";

const shown = (title: string) => (codes: readonly string[]) => ({
  title,
  text: "Voici dix codes de récupération, affichés cette seule fois. Chacun remplace une fois le code de l’application, si vous perdez votre téléphone : imprimez-les ou rangez-les en lieu sûr, ailleurs que sur lui.",
  lines: codes.map(groupedCode),
});

export const startSecondFactorAction = defineAction({
  name: "startSecondFactor",
  input: startSecondFactorSchema,
  run: startSecondFactor,
  says: null,
  leadsTo: () => routes.secondFactorSetup,
});

export const confirmSecondFactorAction = defineRevelation({
  name: "confirmSecondFactor",
  input: confirmSecondFactorSchema,
  run: async (work, { oneTimeCode: code }) =>
    confirmSecondFactor(work, { code, ...(await visitor()) }),
  reveals: shown("Votre double authentification est active."),
});

export const drawRecoveryCodesAction = defineRevelation({
  name: "drawRecoveryCodes",
  input: drawRecoveryCodesSchema,
  run: async (work, input) => drawRecoveryCodes(work, { ...input, ...(await visitor()) }),
  reveals: shown("Vos anciens codes de récupération ne servent plus."),
});

export const giveCodeAction = defineAction({
  name: "giveCode",
  input: giveCodeSchema,
  run: async (work, { oneTimeCode: code }) => giveCode(work, { code, ...(await visitor()) }),
  keepsForm: true,
  says: null,
  leadsTo: ({ next }) => (localPath(next) ?? routes.account) as Href,
});

export const removeSecondFactorAction = defineAction({
  name: "removeSecondFactor",
  input: removeSecondFactorSchema,
  run: async (work, input) => removeSecondFactor(work, { ...input, ...(await visitor()) }),
  says: "La double authentification de votre compte est retirée.",
  leadsTo: () => routes.secondFactor,
});
