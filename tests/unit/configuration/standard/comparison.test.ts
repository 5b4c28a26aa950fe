import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { StandardDocument, StandardItem } from "@/lib/certifications/standard-document";
import { compareStandards } from "@/lib/configuration/standard/comparison";
import { importStandard } from "@/lib/configuration/standard/import.schema";
import {
  addItem,
  editItem,
  findItem,
  moveItem,
  removeItem,
} from "@/lib/configuration/standard/tree";

const file = readFileSync(new URL("../../../../prisma/standard.json", import.meta.url), "utf8");
const versionOf = (code: string): StandardDocument => {
  const imported = importStandard(file, code);
  if (!imported.ok) throw new Error(imported.error.message);
  return imported.value;
};
const current = versionOf("RNCP41351");
const all = (items: readonly StandardItem[]): StandardItem[] =>
  items.flatMap((item) => [item, ...all(item.items)]);
const count = all(current.blocks).length;
const named = (code: string) => all(current.blocks).find((item) => item.code === code)?.id ?? "";

test("a version says nothing that itself does not, whatever its items are called inside", () => {
  const comparison = compareStandards(current, versionOf("RNCP41351"));
  expect(comparison).toEqual({ facts: [], items: [], unchanged: count });
});

test("an item added, one removed and one reworded are told with both texts, the others counted", () => {
  const { item } = findItem(current, named("C1.1.K1")) ?? {};
  const added = addItem(current, named("C1.1"), {
    ...(item as StandardItem),
    ...{ id: crypto.randomUUID(), code: "C1.1.K9", label: "Le silence est rompu" },
  });
  const edited = editItem(added, named("C1.2"), { label: "Écouter", provisional: false });
  const comparison = compareStandards(current, removeItem(edited, named("C1.1.K1")));
  expect(comparison.items.map(({ kind, place }) => [kind, place])).toEqual([
    ["REMOVED", "BC01 · A1 · C1.1 · C1.1.K1"],
    ["ADDED", "BC01 · A1 · C1.1 · C1.1.K9"],
    ["CHANGED", "BC01 · A1 · C1.2"],
  ]);
  expect(comparison.items[2]).toMatchObject({
    before: { label: findItem(current, named("C1.2"))?.item.label, provisional: true },
    after: { label: "Écouter", provisional: false },
  });
  expect(comparison.unchanged).toBe(count - 2);
});

test("a text that becomes official without another word is told apart (R3)", () => {
  const { items } = compareStandards(
    current,
    editItem(current, named("C1.1"), { provisional: false }),
  );
  expect(items.map(({ kind }) => kind)).toEqual(["MARKED"]);
});

test("blocks of two registrations are compared by what follows the code of the registration", () => {
  const { facts, items } = compareStandards(versionOf("RNCP36140"), current);
  expect(
    items.filter(({ level }) => level === "block").every(({ kind }) => kind === "CHANGED"),
  ).toBe(true);
  expect(facts).toContainEqual({
    name: "Code au répertoire",
    before: "RNCP36140",
    after: "RNCP41351",
  });
});

test("what is moved comes one place before, the first one after; nothing else moves", () => {
  const codes = ({ blocks }: StandardDocument) => blocks[0]?.items.map(({ code }) => code) ?? [];
  const [first = "", second = "", ...others] = codes(current);
  const [one, two] = current.blocks[0]?.items ?? [];
  expect(codes(moveItem(current, two?.id ?? ""))).toEqual([second, first, ...others]);
  expect(codes(moveItem(current, one?.id ?? ""))).toEqual([second, first, ...others]);
});

test("the rule follows a block that takes another code", () => {
  const { awardRule } = editItem(current, current.blocks[1]?.id ?? "", { code: "BC03" });
  expect(awardRule).toEqual({ all: ["BC01", "BC03"] });
});
