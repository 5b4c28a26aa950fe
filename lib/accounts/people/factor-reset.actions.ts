"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import {
  confirmFactorReset,
  proposeFactorReset,
  withdrawFactorReset,
} from "./factor-reset.commands";
import {
  confirmFactorResetSchema,
  proposeFactorResetSchema,
  withdrawFactorResetSchema,
} from "./factor-reset.schema";

export const proposeFactorResetAction = defineAction({
  name: "proposeFactorReset",
  asksCode: "RIGHT",
  input: proposeFactorResetSchema,
  run: proposeFactorReset,
  says: "Le rétablissement est proposé : un autre administrateur doit le confirmer.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const confirmFactorResetAction = defineAction({
  name: "confirmFactorReset",
  asksCode: "RIGHT",
  input: confirmFactorResetSchema,
  run: confirmFactorReset,
  says: "La double authentification de ce compte est retirée.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const withdrawFactorResetAction = defineAction({
  name: "withdrawFactorReset",
  input: withdrawFactorResetSchema,
  run: withdrawFactorReset,
  says: "La proposition de rétablissement est retirée.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
