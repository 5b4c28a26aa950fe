"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { sealedStepSchema, targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { proposeStandard, publishStandard, withdrawStandard } from "./publication.commands";
import { proposeStandardSchema } from "./publication.schema";

export const proposeStandardAction = defineAction({
  name: "proposeStandard",
  asksCode: "DECISION",
  input: proposeStandardSchema,
  run: proposeStandard,
  says: "La version est proposée : une autre personne du secrétariat la publie.",
  leadsTo: ({ id }) => routes.standardDraft(id),
});

export const withdrawStandardAction = defineAction({
  name: "withdrawStandard",
  input: targetSchema,
  run: withdrawStandard,
  says: "La proposition est retirée : la version peut être modifiée.",
  leadsTo: ({ id }) => routes.standardDraft(id),
});

export const publishStandardAction = defineAction({
  name: "publishStandard",
  asksCode: "DECISION",
  input: sealedStepSchema,
  run: publishStandard,
  says: "La version est publiée. Ce qui a commencé garde la sienne.",
  leadsTo: () => routes.secretariatStandard,
});
