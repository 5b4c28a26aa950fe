import { describe, expect, test } from "vitest";
import { checkRequest, chosenOptions, isWhole } from "@/lib/candidacies/requested-blocks";
import { requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import type { AwardRule } from "@/lib/certifications/award-rule";

const two: AwardRule = { all: ["B1", "B2"] };
const choice: AwardRule = { all: ["B1", { atLeast: 1, of: ["B2", "B3"] }] };

const ask = (
  rule: AwardRule,
  held: string[],
  requested: string[],
  route: "VAE" | "WORKPLACE" = "VAE",
) =>
  checkRequest({
    rule,
    held: new Set(held),
    requested,
    route,
    optionsByBlock: {},
    chosenOptions: {},
  });
const refusal = (code: string, block?: string) => ({
  ok: false,
  error: { code, ...(block && { block }) },
});
const allowed = { ok: true, value: null };

describe("two blocks, both required", () => {
  test.each([
    [[], ["B1", "B2"], "VAE", allowed],
    [[], ["B1"], "VAE", allowed],
    [[], ["B2"], "VAE", allowed],
    [[], ["B1", "B2"], "WORKPLACE", allowed],
    [[], ["B1"], "WORKPLACE", refusal("ALL_NEEDED")],
    [["B1"], ["B2"], "WORKPLACE", allowed],
    [["B1"], ["B2"], "VAE", allowed],
    [["B1"], ["B1", "B2"], "VAE", refusal("ALREADY_HELD", "B1")],
    [["B1", "B2"], ["B1"], "VAE", refusal("ALREADY_HELD", "B1")],
    [[], [], "VAE", refusal("NO_BLOCK")],
    [[], ["B9"], "VAE", refusal("NOT_USEFUL", "B9")],
  ] as const)("holding %j, asking for %j by %s", (held, requested, route, outcome) => {
    expect(ask(two, [...held], [...requested], route)).toEqual(outcome);
  });
});

describe("three blocks with a choice", () => {
  test.each([
    [[], ["B1", "B2"], "WORKPLACE", allowed],
    [[], ["B1", "B3"], "WORKPLACE", allowed],
    [[], ["B1", "B2", "B3"], "WORKPLACE", allowed],
    [[], ["B2", "B3"], "WORKPLACE", refusal("ALL_NEEDED")],
    [[], ["B2", "B3"], "VAE", allowed],
    [["B2"], ["B1"], "VAE", allowed],
    [["B2"], ["B1", "B3"], "VAE", refusal("NOT_USEFUL", "B3")],
    [["B1"], ["B3"], "WORKPLACE", allowed],
  ] as const)("holding %j, asking for %j by %s", (held, requested, route, outcome) => {
    expect(ask(choice, [...held], [...requested], route)).toEqual(outcome);
  });

  test("the whole is asked for only with nothing held and all that the rule needs", () => {
    const whole = (held: string[], requested: string[]) =>
      isWhole({ rule: choice, held: new Set(held), requested });
    expect(whole([], ["B1", "B3"])).toBe(true);
    expect(whole([], ["B2", "B3"])).toBe(false);
    expect(whole(["B1"], ["B2"])).toBe(false);
    expect(whole(["B2"], ["B1", "B3"])).toBe(false);
  });
});

describe("options (R5)", () => {
  const request = (chosen: Record<string, string[]>) =>
    checkRequest({
      rule: two,
      held: new Set(),
      requested: ["B1", "B2"],
      route: "VAE",
      optionsByBlock: { B2: ["X", "Y"] },
      chosenOptions: chosen,
    });
  test("at least one where a block has some, none that does not exist", () => {
    expect(request({})).toEqual(refusal("OPTION_MISSING", "B2"));
    expect(request({ B2: ["X"] })).toEqual(allowed);
    expect(request({ B2: ["X", "Y"] })).toEqual(allowed);
    expect(request({ B2: ["Z"] })).toEqual(refusal("UNKNOWN_OPTION", "B2"));
    expect(request({ B1: ["X"], B2: ["X"] })).toEqual(refusal("UNKNOWN_OPTION", "B1"));
  });
});

test("at work, while nobody may know what is held, a part of what the rule needs may be asked for", () => {
  const nothing = { optionsByBlock: {}, chosenOptions: {} };
  const request = { rule: two, requested: ["B1"], route: "WORKPLACE" as const, ...nothing };
  expect(checkRequest({ ...request, held: null })).toEqual(allowed);
  expect(checkRequest({ ...request, held: new Set() })).toEqual(refusal("ALL_NEEDED"));
});

test("what a form ticks is read block by block, in the order it was ticked", () => {
  expect(chosenOptions(["B2:X", "B1:V", "B2:Y"])).toEqual({ B2: ["X", "Y"], B1: ["V"] });
  expect(chosenOptions([])).toEqual({});
  expect(chosenOptions(["B2"])).toEqual({ B2: [""] });
});

test("a refusal names the block as pages do", () => {
  expect(
    requestRefused({ code: "ALREADY_HELD", block: "B2" }, [{ code: "B2", ordinal: 2 }]),
  ).toMatch(/^Le bloc 2 /);
});
