import { describe, expect, test } from "vitest";
import { acquisitionPolicy, type ProposalSubject } from "@/lib/acquisitions/acquisition.policy";
import { holdersOf } from "../rights/cast";

const theirs = ["secretariat"];

describe("what counts besides the decisions of this portal is recorded by two people, neither of them for themself", () => {
  test.each<[string, ProposalSubject, { propose: string[]; confirm: string[] }]>([
    [
      "proposed by another, for a candidate",
      { proposedById: "collègue", candidateUserId: "candidat" },
      { propose: theirs, confirm: theirs },
    ],
    [
      "proposed by who would confirm it",
      { proposedById: "secrétariat", candidateUserId: "candidat" },
      { propose: theirs, confirm: [] },
    ],
    [
      "of who would record it",
      { proposedById: "collègue", candidateUserId: "secrétariat" },
      { propose: [], confirm: [] },
    ],
    [
      "of nobody, as an equivalence is, and proposed by nobody any more",
      { proposedById: null, candidateUserId: null },
      { propose: theirs, confirm: theirs },
    ],
  ])("%s", (_, subject, { propose, confirm }) => {
    expect(holdersOf(acquisitionPolicy, subject)).toEqual({
      ...{ read: theirs, propose, confirm },
      end: propose,
    });
  });
});
