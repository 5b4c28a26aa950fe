import { beforeAll, describe, expect, test } from "vitest";
import { startImported, startStandard } from "@/lib/configuration/standard/standard-draft.commands";
import {
  getStandardComparison,
  getStandardDraft,
  listPublished,
  listStandardDrafts,
} from "@/lib/configuration/standard/standard-draft.queries";
import {
  addStandardItem,
  moveStandardItem,
  removeStandardItem,
  saveAwardRule,
  saveStandardFacts,
} from "@/lib/configuration/standard/text.commands";
import { db } from "@/lib/platform/db/client";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  type Person,
  sentenceOf,
} from "../../factories/people";
import {
  anOfficialDraft,
  giveUp,
  propose,
  publish,
  sheets,
  theDraft,
  typedFacts,
} from "../../factories/standards";

let maud: Person;
let nora: Person;
beforeAll(async () => {
  [maud, nora] = [await aSecretary(), await aSecretary("Nora Petit")];
});

const DAY = "2026-12-01";
const imported = async (person: Person) =>
  act(person, (work) => startImported(work, { content: sheets, rncpCode: "RNCP41351" }));
const target = async (id: string) => ({ id, version: (await theDraft(id)).version });
const ITEM = { label: "Texte", provisional: false, option: "", options: "" };
const withBlock = async (id: string, code: string) => {
  const input = { ...(await target(id)), parentId: "", ...ITEM, code };
  return act(maud, (work) => addStandardItem(work, input));
};
test("a version is prepared by the secretariat, and by nobody else", async () => {
  const { id } = accepted(await imported(maud));
  for (const person of [await aPerson(), await anAdministrator()]) {
    expect(await imported(person)).toMatchObject({ error: { reason: "NOT_FOUND" } });
    expect(await listStandardDrafts(await person.actor())).toBeNull();
    expect(await listPublished(await person.actor())).toBeNull();
    expect(await getStandardDraft(await person.actor(), id, NOW)).toBeNull();
    expect(await propose(person, id, DAY)).toMatchObject({ error: { reason: "NOT_FOUND" } });
    expect(await publish(person, id)).toMatchObject({ error: { reason: "NOT_FOUND" } });
  }
  expect(await getStandardDraft(await nora.actor(), id, NOW)).toMatchObject({
    createdBy: "Maud Lenoir",
    document: { rncpCode: "RNCP41351" },
  });
  await giveUp(maud, id);
});

test("an import that cannot be read leaves nothing behind", async () => {
  const before = await db.standardDraft.count();
  const broken = { content: sheets.replace("</FICHES>", ""), rncpCode: "RNCP41351" };
  const refusal = await act(maud, (work) => startImported(work, broken));
  expect(refusal).toMatchObject({ error: { reason: "RULE", field: "content" } });
  expect(await db.standardDraft.count()).toBe(before);
});

describe("what is imported", () => {
  test("is proposed once nothing is missing, and not before", async () => {
    const { id } = accepted(await imported(maud));
    expect(sentenceOf(await propose(maud, id, DAY))).toMatch(/^Il reste à compléter/);
    expect((await theDraft(id)).proposedAt).toBeNull();
    await giveUp(maud, id);
  });

  test("is completed text by text: added, moved, removed, each against the version that was shown", async () => {
    const { id } = accepted(await act(maud, (work) => startStandard(work, { copyOf: "" })));
    for (const code of ["BC01", "BC02", "BC03"]) accepted(await withBlock(id, code));
    expect(await withBlock(id, "BC02")).toMatchObject({ error: { reason: "RULE", field: "code" } });
    const [, second, third] = (await theDraft(id)).document.blocks;
    const stale = { ...(await target(id)), itemId: second?.id ?? "" };
    accepted(await act(maud, (work) => moveStandardItem(work, stale)));
    expect(await act(nora, (work) => removeStandardItem(work, stale))).toMatchObject({
      error: { reason: "CONFLICT", theirs: { version: String(stale.version + 1) } },
    });
    const gone = { ...(await target(id)), itemId: third?.id ?? "" };
    accepted(await act(nora, (work) => removeStandardItem(work, gone)));
    const { document } = await theDraft(id);
    expect(document.blocks.map(({ code }) => code)).toEqual(["BC02", "BC01"]);
    await giveUp(maud, id);
  });

  test("two who save the same page at once do not write over one another, and the second is told what stands", async () => {
    const id = await anOfficialDraft(maud);
    const page = await typedFacts(id);
    const save = (person: Person, title: string) =>
      act(person, (work) => saveStandardFacts(work, { ...page, title }));
    const outcomes = await Promise.all([save(maud, "Un"), save(nora, "Deux")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { title } = (await theDraft(id)).document;
    const late = await save(nora, "Trois");
    expect(late).toMatchObject({ error: { reason: "CONFLICT", theirs: { title } } });
    await giveUp(maud, id);
  });

  test("has a rule that its blocks can satisfy, and that nothing does not (R4)", async () => {
    const id = await anOfficialDraft(maud);
    const rule = async (required: string[], choice: string[], atLeast: string) => {
      const words = { "required[]": required, "choice[]": choice, atLeast, awardRuleSource: "FAQ" };
      const input = { ...(await target(id)), ...words };
      return act(maud, (work) => saveAwardRule(work, input));
    };
    expect(await rule([], [], "")).toMatchObject({ error: { field: "required[]" } });
    expect(await rule(["BC01"], ["BC02"], "0")).toMatchObject({ error: { field: "atLeast" } });
    expect(await rule(["BC01"], ["BC02"], "2")).toMatchObject({ error: { field: "atLeast" } });
    expect(await rule(["BC01"], ["BC01", "BC02"], "1")).toMatchObject({
      error: { field: "required[]" },
    });
    expect(await rule(["BC09"], [], "")).toMatchObject({ error: { field: "required[]" } });
    accepted(await rule([], ["BC01", "BC02"], "1"));
    expect((await theDraft(id)).document.awardRule).toEqual({
      all: [{ atLeast: 1, of: ["BC01", "BC02"] }],
    });
    await giveUp(maud, id);
  });
});

test("a draft is held against any published version, item by item", async () => {
  const id = await anOfficialDraft(maud);
  const published = (await listPublished(await maud.actor())) ?? [];
  const first = published.find(({ name }) => name === "RNCP41351")?.id ?? "";
  const compared = await getStandardComparison(await nora.actor(), id, NOW, { versionId: first });
  expect(compared?.items.map(({ kind, place }) => [kind, place])).toEqual([["CHANGED", "BC01"]]);
  expect(compared?.facts.map(({ name }) => name)).toEqual(["Source du texte"]);
  expect(compared?.unchanged).toBeGreaterThan(50);
});
