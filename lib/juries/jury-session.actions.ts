"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { closeDeliberation, openSession, reopenDeliberation } from "./deliberation.commands";
import {
  cancelSessionSchema,
  planSessionSchema,
  postponeSessionSchema,
  replaceSecretarySchema,
  sealedStepSchema,
} from "./jury-session.schema";
import { cancelSession, planSession, postponeSession, replaceSecretary } from "./planning.commands";
import { summonLateMembers, summonSession } from "./summons.commands";

export const planSessionAction = defineAction({
  name: "planSession",
  input: planSessionSchema,
  run: planSession,
  leadsTo: (_, { id }) => routes.secretariatDocket(id),
});

export const replaceSecretaryAction = defineAction({
  name: "replaceSecretary",
  input: replaceSecretarySchema,
  run: replaceSecretary,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const postponeSessionAction = defineAction({
  name: "postponeSession",
  input: postponeSessionSchema,
  run: postponeSession,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const cancelSessionAction = defineAction({
  name: "cancelSession",
  input: cancelSessionSchema,
  run: cancelSession,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const summonSessionAction = defineAction({
  name: "summonSession",
  input: targetSchema,
  run: summonSession,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const summonLateMembersAction = defineAction({
  name: "summonLateMembers",
  input: targetSchema,
  run: summonLateMembers,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const openSessionAction = defineAction({
  name: "openSession",
  input: targetSchema,
  run: openSession,
  leadsTo: (_, { id }) => routes.juryDeliberation(id),
});

export const closeDeliberationAction = defineAction({
  name: "closeDeliberation",
  input: sealedStepSchema,
  run: closeDeliberation,
  leadsTo: (_, { id }) => routes.jurySession(id),
});

export const reopenDeliberationAction = defineAction({
  name: "reopenDeliberation",
  input: targetSchema,
  run: reopenDeliberation,
  leadsTo: (_, { id }) => routes.juryDeliberation(id),
});
