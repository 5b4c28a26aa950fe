import { expect, test } from "vitest";
import { listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { db } from "@/lib/platform/db/client";
import { changeAskedBlocks } from "@/lib/vae/request/asked-blocks.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { accepted, act, aPerson, aSecretary } from "../../../factories/people";
import { aDraft, aFullDraft, aSubmittedRequest, asked, on } from "../../../factories/vae";

const askedOf = async (candidacyId: string) => {
  const rows = await db.requestedBlock.findMany({
    where: { candidacyId },
    select: { options: true, block: { select: { ordinal: true } } },
    orderBy: { block: { ordinal: "asc" } },
  });
  return rows.map(({ block, options }) => [block.ordinal, options]);
};
const changeTo = async (ranks: number[]) => {
  const { versionId: _, ...input } = await asked(ranks);
  return input;
};

test("blocks and options of a draft change; what was sworn of their extent is sworn again", async () => {
  const { id, person } = await aFullDraft();
  const input = await changeTo([2]);
  const [option = ""] = input["options[]"];
  accepted(await on(person, changeAskedBlocks, id, input));
  expect(await askedOf(id)).toEqual([[2, [option.split(":")[1]]]]);
  const row = await db.candidacy.findUniqueOrThrow({
    where: { id },
    include: { admissibilityFile: true, experiences: true, events: true },
  });
  expect(row).toMatchObject({
    wholeCertification: false,
    number: null,
    admissibilityFile: { swornNoBan: true, swornExact: true, swornLimits: false },
  });
  expect(row.experiences).not.toEqual([]);
  expect(row.events.map(({ type }) => type)).toEqual(["open"]);
});

test("the rules are those of a new draft, and its own blocks are not in its way (R5, R10)", async () => {
  const { id, person } = await aDraft({ ranks: [1] });
  expect(await on(person, changeAskedBlocks, id, await changeTo([]))).toMatchObject({
    error: { reason: "RULE", field: "blocks[]" },
  });
  const withoutOption = { ...(await changeTo([2])), "options[]": [] };
  expect(await on(person, changeAskedBlocks, id, withoutOption)).toMatchObject({
    error: { reason: "RULE", field: "options[]" },
  });
  await aDraft({ person, ranks: [2] });
  expect(await on(person, changeAskedBlocks, id, await changeTo([1, 2]))).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("déjà en cours pour le bloc 2") },
  });
  accepted(await on(person, changeAskedBlocks, id, await changeTo([1])));
});

test("a page of the draft read before the change is stale; once submitted nothing changes", async () => {
  const { id, person } = await aFullDraft();
  const stale = { ...(await readTarget(db, id)), ...(await changeTo([1])) };
  accepted(await act(person, (work) => changeAskedBlocks(work, stale)));
  expect(await act(person, (work) => changeAskedBlocks(work, stale))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  const sent = await aSubmittedRequest();
  expect(await on(sent.person, changeAskedBlocks, sent.id, await changeTo([1]))).toMatchObject({
    error: { reason: "RULE" },
  });
  for (const other of [await aPerson(), await aSecretary()])
    expect(await on(other, changeAskedBlocks, id, await changeTo([1]))).toMatchObject({
      error: { reason: expect.stringMatching(/NOT_FOUND|FORBIDDEN/) },
    });
});

test("a draft that is given up leaves nothing of what was typed, takes no number, and is listed no more", async () => {
  const { id, person } = await aFullDraft();
  const kept = await aSubmittedRequest();
  accepted(await on(person, withdrawCandidacy, id, {}));
  const row = await db.candidacy.findUniqueOrThrow({
    where: { id },
    include: { experiences: true, files: true, messages: true, events: true },
  });
  expect(row).toMatchObject({ state: "WITHDRAWN", number: null, experiences: [], messages: [] });
  expect(row.files.length).toBeGreaterThan(0);
  expect(row.files.filter(({ erasedAt }) => erasedAt === null)).toEqual([]);
  expect(row.events.map(({ type }) => type)).toEqual(["open", "withdraw"]);
  expect(await listOwnCandidacies(await person.actor())).toEqual([]);
  accepted(await on(kept.person, withdrawCandidacy, kept.id, {}));
  expect(await listOwnCandidacies(await kept.person.actor())).toHaveLength(1);
  expect(await db.experience.count({ where: { candidacyId: kept.id } })).toBeGreaterThan(0);
});
