import { describe, expect, test } from "vitest";
import { readJobCall } from "@/lib/run/cli/job-call";

const now = new Date("2026-11-22T08:15:00Z");
const called = (words: string[], isProduction = false) =>
  readJobCall(words, { names: ["expire", "deliver"], isProduction, now });

describe("npm run jobs", () => {
  test.each([
    ["now", ["deliver"], now],
    ["the noon of a winter day in Paris", ["expire", "--date", "2027-03-01"], "2027-03-01T11:00Z"],
    ["the noon of a summer day", ["--date", "2027-07-14", "expire"], "2027-07-14T10:00Z"],
  ])("believes %s", (_, words, instant) => {
    const [name] = words.filter((word) => word === "deliver" || word === "expire");
    expect(called(words)).toEqual({ name, now: new Date(instant) });
  });

  test.each([
    [[], "Usage"],
    [["inconnue"], "Usage"],
    [["expire", "expire"], "Usage"],
    [["expire", "--jour", "2027-03-01"], "Usage"],
    [["expire", "--date", "2027-02-30"], "n’est pas une date"],
  ])("refuses %j in one sentence", (words, sentence) => {
    expect(() => called(words)).toThrow(sentence);
    expect(() => called(words)).not.toThrow("\n");
  });

  test("in production believes no other day than its own", () => {
    expect(called(["expire"], true)).toEqual({ name: "expire", now });
    expect(() => called(["expire", "--date", "2027-03-01"], true)).toThrow("En production");
  });
});
