"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import {
  addStandardItem,
  editStandardItem,
  moveStandardItem,
  removeStandardItem,
  saveAwardRule,
  saveStandardFacts,
} from "./text.commands";
import {
  addStandardItemSchema,
  editStandardItemSchema,
  saveAwardRuleSchema,
  saveStandardFactsSchema,
  standardItemTarget,
} from "./text.schema";

export const saveStandardFactsAction = defineAction({
  name: "saveStandardFacts",
  input: saveStandardFactsSchema,
  run: saveStandardFacts,
  says: "L’enregistrement est noté.",
  leadsTo: ({ id }) => routes.standardDraft(id),
});

export const saveAwardRuleAction = defineAction({
  name: "saveAwardRule",
  input: saveAwardRuleSchema,
  run: saveAwardRule,
  says: "La règle d’obtention est enregistrée.",
  leadsTo: ({ id }) => routes.standardDraft(id),
});

/** Where a text is seen among the others of its kind: below its parent, or among the blocks. */
const besides = ({ id }: { id: string }, parentId: string | null) =>
  parentId ? routes.standardItem(id, parentId) : routes.standardDraft(id);

export const addStandardItemAction = defineAction({
  name: "addStandardItem",
  input: addStandardItemSchema,
  run: addStandardItem,
  says: "Le texte est ajouté.",
  leadsTo: (input) => besides(input, input.parentId || null),
});

export const editStandardItemAction = defineAction({
  name: "editStandardItem",
  input: editStandardItemSchema,
  run: editStandardItem,
  says: "Le texte est enregistré.",
  leadsTo: besides,
});

export const moveStandardItemAction = defineAction({
  name: "moveStandardItem",
  input: standardItemTarget,
  run: moveStandardItem,
  says: "Le texte est déplacé.",
  leadsTo: besides,
});

export const removeStandardItemAction = defineAction({
  name: "removeStandardItem",
  input: standardItemTarget,
  run: removeStandardItem,
  says: "Le texte est retiré, avec ce qu’il contenait.",
  leadsTo: besides,
});
