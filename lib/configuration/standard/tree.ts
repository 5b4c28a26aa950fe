import {
  ITEM_LEVELS,
  type ItemLevel,
  renamedRule,
  type StandardDocument,
  type StandardItem,
} from "@/lib/certifications/standard-document";

export type FoundItem = {
  item: StandardItem;
  level: ItemLevel;
  /** What it is part of, from its block down. */
  parents: readonly StandardItem[];
  siblings: readonly StandardItem[];
};

/** One text of a draft with where it stands; null when it is no longer there. */
export function findItem({ blocks }: StandardDocument, id: string): FoundItem | null {
  return findIn(blocks, id, []);
}

function findIn(
  siblings: readonly StandardItem[],
  id: string,
  parents: readonly StandardItem[],
): FoundItem | null {
  const level = ITEM_LEVELS[parents.length];
  if (!level) return null;
  const item = siblings.find((one) => one.id === id);
  if (item) return { item, level, parents, siblings };
  for (const parent of siblings) {
    const found = findIn(parent.items, id, [...parents, parent]);
    if (found) return found;
  }
  return null;
}

/** What stands below an item: nothing below a criterion. */
export const levelBelow = (level: ItemLevel | null): ItemLevel | null =>
  ITEM_LEVELS[level ? ITEM_LEVELS.indexOf(level) + 1 : 0] ?? null;

type Siblings = readonly StandardItem[];
type Change = (siblings: Siblings, index: number) => Siblings;

function changeAt(siblings: Siblings, id: string, change: Change): Siblings {
  const index = siblings.findIndex((item) => item.id === id);
  if (index >= 0) return change(siblings, index);
  return siblings.map((item) => ({ ...item, items: changeAt(item.items, id, change) }));
}

const changed = (document: StandardDocument, id: string, change: Change): StandardDocument => ({
  ...document,
  blocks: changeAt(document.blocks, id, change),
});

export type ItemFields = Pick<
  StandardItem,
  "code" | "label" | "provisional" | "option" | "options"
>;

/** The award rule follows a block that takes another code. */
export function editItem(
  document: StandardDocument,
  id: string,
  fields: Partial<ItemFields>,
): StandardDocument {
  const block = document.blocks.find((item) => item.id === id);
  const edited = changed(document, id, (siblings, index) =>
    siblings.map((item, at) => (at === index ? { ...item, ...fields } : item)),
  );
  const rename = (code: string) => (code === block?.code ? (fields.code ?? code) : code);
  return { ...edited, awardRule: renamedRule(document.awardRule, rename) };
}

/** Last of the blocks, or last of what stands below its parent. */
export function addItem(
  document: StandardDocument,
  parentId: string | null,
  item: StandardItem,
): StandardDocument {
  if (!parentId) return { ...document, blocks: [...document.blocks, item] };
  return changed(document, parentId, (siblings, index) =>
    siblings.map((parent, at) =>
      at === index ? { ...parent, items: [...parent.items, item] } : parent,
    ),
  );
}

export const removeItem = (document: StandardDocument, id: string): StandardDocument =>
  changed(document, id, (siblings, index) => siblings.toSpliced(index, 1));

/** One place before, or after when it is the first. */
export const moveItem = (document: StandardDocument, id: string): StandardDocument =>
  changed(document, id, (siblings, index) => {
    const item = siblings[index];
    return item
      ? siblings.toSpliced(index, 1).toSpliced(index === 0 ? 1 : index - 1, 0, item)
      : siblings;
  });
