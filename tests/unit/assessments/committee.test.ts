import { describe, expect, test } from "vitest";
import { type CommitteeSeat, checkCommittee } from "@/lib/assessments/committee/committee";
import { committeeErrorText } from "@/lib/assessments/committee/committee.labels";
import { constituteCommitteeSchema } from "@/lib/assessments/committee/committee.schema";

const seat = (userId: string, isChair = false): CommitteeSeat => ({
  userId,
  function: "TUTOR",
  isChair,
});
const conditions = {
  minimum: 3,
  candidateUserId: "self",
  activeUserIds: new Set(["a", "b", "c", "d", "self"]),
};
const codeOf = (seats: CommitteeSeat[], given = conditions) => {
  const checked = checkCommittee(seats, given);
  return checked.ok ? "OK" : checked.error.code;
};

describe("a committee", () => {
  test.each([
    ["one below the minimum", [seat("a", true), seat("b")], "TOO_FEW"],
    ["at the minimum", [seat("a", true), seat("b"), seat("c")], "OK"],
    ["one above", [seat("a", true), seat("b"), seat("c"), seat("d")], "OK"],
    ["no chair", [seat("a"), seat("b"), seat("c")], "CHAIR"],
    ["two chairs", [seat("a", true), seat("b", true), seat("c")], "CHAIR"],
    ["the candidate", [seat("a", true), seat("b"), seat("self")], "CANDIDATE"],
    ["the same person twice", [seat("a", true), seat("b"), seat("b")], "TWICE"],
    ["someone from outside", [seat("a", true), seat("b"), seat("z")], "OUTSIDER"],
  ])("with %s", (_, seats, expected) => {
    expect(codeOf(seats)).toBe(expected);
  });

  test("says in French how many are needed", () => {
    expect(committeeErrorText({ code: "TOO_FEW", minimum: 2 })).toMatch(
      /^Un comité compte au moins deux membres\./,
    );
  });
});

test("the form of a committee names each person of the team in a field", () => {
  const [a, b] = ["019ab000-0000-7000-8000-000000000001", "019ab000-0000-7000-8000-000000000002"];
  const form = {
    id: a,
    version: "3",
    chair: b,
    [`function-${a}`]: "TUTOR",
    [`function-${b}`]: "EXPERT",
    "function-x": "",
  };
  expect(constituteCommitteeSchema.parse(form)).toEqual({
    id: a,
    version: 3,
    seats: [
      { userId: a, function: "TUTOR", isChair: false },
      { userId: b, function: "EXPERT", isChair: true },
    ],
  });
  expect(constituteCommitteeSchema.safeParse({ id: a, version: "3" }).success).toBe(false);
});
