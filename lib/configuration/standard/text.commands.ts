import "server-only";
import { randomUUID } from "node:crypto";
import { awardRuleFault } from "@/lib/certifications/award-rule";
import { awardRuleFaults } from "@/lib/certifications/award-rule.labels";
import type { StandardDocument, StandardItem } from "@/lib/certifications/standard-document";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { factTexts, itemTexts, readFacts, readItem, readRule, ruleTexts } from "./fields";
import { reviseDraft } from "./standard-draft.commands";
import type {
  AddStandardItemInput,
  EditStandardItemInput,
  SaveAwardRuleInput,
  SaveStandardFactsInput,
  StandardItemTarget,
} from "./text.schema";
import {
  addItem,
  editItem,
  type FoundItem,
  findItem,
  levelBelow,
  moveItem,
  removeItem,
} from "./tree";

/** What is said of the registration; nothing of it has to be known yet but its code. */
export async function saveStandardFacts(work: Work, input: SaveStandardFactsInput): Promise<void> {
  await reviseDraft(work, input, {
    revise: (document) => ({ ...document, ...readFacts(input) }),
    textsOf: factTexts,
  });
}

/** The rule of award in words: these blocks, and so many of those (R4); one that could not be satisfied is refused. */
export async function saveAwardRule(work: Work, input: SaveAwardRuleInput): Promise<void> {
  await reviseDraft(work, input, {
    revise: (document) => {
      const awardRule = readRule(input);
      const fault = awardRuleFault(
        awardRule,
        document.blocks.map(({ code }) => code),
      );
      if (fault)
        refuseByRule(
          awardRuleFaults[fault],
          fault === "NO_CHOICE" || fault === "TOO_MANY" ? "atLeast" : "required[]",
        );
      return { ...document, awardRule, awardRuleSource: input.awardRuleSource };
    },
    textsOf: ruleTexts,
  });
}

/** A block, or what stands below an item: after the others. */
export async function addStandardItem(
  work: Work,
  { parentId, ...input }: AddStandardItemInput,
): Promise<void> {
  await reviseDraft(work, input, {
    revise: (document) => {
      const parent = parentId ? find(document, parentId) : null;
      if (!levelBelow(parent?.level ?? null)) refuseNotFound();
      checkCode(parent?.item.items ?? document.blocks, input.code);
      const item = { id: randomUUID(), ...readItem(input), items: [] };
      return addItem(document, parentId || null, item);
    },
  });
}

type ParentId = string | null;
type Reworked = {
  rework: (document: StandardDocument, found: FoundItem) => StandardDocument;
  textsOf?: (found: FoundItem) => Readonly<Record<string, string>>;
};

/** Reworks one text of a draft, and gives what it is part of. */
async function reviseItem(
  work: Work,
  { itemId, ...target }: StandardItemTarget,
  { rework, textsOf = () => ({}) }: Reworked,
): Promise<ParentId> {
  let parentId: ParentId = null;
  await reviseDraft(work, target, {
    revise: (document) => {
      const found = find(document, itemId);
      parentId = found.parents.at(-1)?.id ?? null;
      return rework(document, found);
    },
    textsOf: (document) => {
      const found = findItem(document, itemId);
      return found ? textsOf(found) : {};
    },
  });
  return parentId;
}

export const editStandardItem = (work: Work, input: EditStandardItemInput): Promise<ParentId> =>
  reviseItem(work, input, {
    rework: (document, { item: { id }, siblings }) => {
      checkCode(
        siblings.filter((other) => other.id !== id),
        input.code,
      );
      return editItem(document, id, readItem(input));
    },
    textsOf: ({ item }) => itemTexts(item),
  });

/** One place before the others of its kind; the first goes after the second. */
export const moveStandardItem = (work: Work, input: StandardItemTarget): Promise<ParentId> =>
  reviseItem(work, input, { rework: (document, { item }) => moveItem(document, item.id) });

/** With everything below it. */
export const removeStandardItem = (work: Work, input: StandardItemTarget): Promise<ParentId> =>
  reviseItem(work, input, { rework: (document, { item }) => removeItem(document, item.id) });

const find = (document: StandardDocument, id: string) => findItem(document, id) ?? refuseNotFound();

function checkCode(others: readonly StandardItem[], code: string): void {
  if (others.some((other) => other.code === code))
    refuseByRule(`Le code ${code} est déjà pris à cet endroit.`, "code");
}
