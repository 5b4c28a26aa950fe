"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import {
  askAddressRecovery,
  confirmAddressRecovery,
  withdrawAddressRecovery,
} from "./address-recovery.commands";
import {
  askAddressRecoverySchema,
  confirmAddressRecoverySchema,
  withdrawAddressRecoverySchema,
} from "./address-recovery.schema";

export const askAddressRecoveryAction = defineAction({
  name: "askAddressRecovery",
  asksCode: "RIGHT",
  input: askAddressRecoverySchema,
  run: askAddressRecovery,
  says: "Le changement d’adresse est enregistré. Rien ne change avant les sept jours laissés à l’ancienne adresse.",
  leadsTo: (_, { userId }) => routes.addressRecovery(userId),
});

export const confirmAddressRecoveryAction = defineAction({
  name: "confirmAddressRecovery",
  asksCode: "RIGHT",
  input: confirmAddressRecoverySchema,
  run: confirmAddressRecovery,
  says: "Le changement d’adresse est confirmé : l’ancienne adresse a sept jours pour le refuser.",
  leadsTo: (_, { userId }) => routes.addressRecovery(userId),
});

export const withdrawAddressRecoveryAction = defineAction({
  name: "withdrawAddressRecovery",
  input: withdrawAddressRecoverySchema,
  run: withdrawAddressRecovery,
  says: "Le changement d’adresse est retiré : le compte garde la sienne.",
  leadsTo: (_, { userId }) => routes.addressRecovery(userId),
});
