import { expect, test } from "vitest";
import type { OfferedBlock } from "@/lib/vae/request/new-candidacy";
import { askedAgain } from "@/lib/vae/request/resumption";
import { takenOver } from "@/lib/vae/request/resumption.labels";

const block = (code: string, options: OfferedBlock["options"] = []): OfferedBlock => ({
  ...{ id: code, code, ordinal: 1, label: code, provisional: false, options, refusal: null },
});
const choice = [
  { code: "A", label: "Souscription" },
  { code: "B", label: "Indemnisation" },
];

test("what is left is asked for again with the options chosen before", () => {
  const former = [{ code: "two", options: ["Indemnisation"] }];
  expect(askedAgain([block("one"), block("two", choice)], former)).toEqual({
    blocks: ["one", "two"],
    options: ["two:B"],
  });
});

test("a block whose option nobody has chosen, or that has it no more, is chosen by hand", () => {
  expect(askedAgain([block("two", choice)], [])).toBeNull();
  expect(askedAgain([block("two", choice)], [{ code: "two", options: ["Autre"] }])).toBeNull();
  expect(askedAgain([block("one")], [])).toEqual({ blocks: ["one"], options: [] });
});

test("what is taken over is said part by part", () => {
  const all = { experiences: 2, proofs: 1, hasSituation: true, hasEducation: true };
  expect(takenOver(all)).toEqual([
    "2\u00a0expériences avec leurs compétences, et 1\u00a0justificatif",
    "votre situation, à relire si elle a changé",
    "votre formation et vos certifications",
  ]);
  const nothing = { experiences: 0, proofs: 0, hasSituation: false, hasEducation: false };
  expect(takenOver(nothing)).toEqual([]);
});
