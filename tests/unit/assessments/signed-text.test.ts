import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalText,
  readSignedText,
  type SignedAssessment,
  signedBlocks,
} from "@/lib/assessments/grids/signed-text";

const content: SignedAssessment = {
  number: "CRCA-2026-00007",
  round: 1,
  certification: { rncpCode: "RNCP41351", title: "Chargé(e) de relation clientèle assurance" },
  company: { name: "Mutuelle", siret: "78440901300058" },
  committee: [
    { name: "Paul", function: "LINE_MANAGER", isChair: true },
    { name: "Inès", function: "TUTOR", isChair: false },
  ],
  blocks: [],
};

test("the text to sign is the same whatever the order of the keys and the form of the letters", () => {
  const shuffled = Object.fromEntries(Object.entries(content).reverse()) as SignedAssessment;
  expect(canonicalText(shuffled)).toBe(canonicalText(content));
  expect(canonicalText({ ...content, number: "é" })).toBe(
    canonicalText({ ...content, number: "e\u0301" }),
  );
});

test("the text is fixed: what was signed yesterday reads the same today", () => {
  expect(canonicalText({ ...content, committee: [] })).toBe(
    '{"blocks":[],"certification":{"rncpCode":"RNCP41351","title":"Chargé(e) de relation clientèle assurance"},"committee":[],"company":{"name":"Mutuelle","siret":"78440901300058"},"number":"CRCA-2026-00007","round":1}',
  );
});

test("the order of lists counts, and any change shows", () => {
  expect(canonicalText({ ...content, committee: content.committee.toReversed() })).not.toBe(
    canonicalText(content),
  );
  expect(canonicalText({ ...content, round: 2 })).not.toBe(canonicalText(content));
});

test("what was written is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const composed = { ...content, company: { ...content.company, name: name.normalize("NFC") } };
      expect(readSignedText(canonicalText(composed))).toEqual(composed);
    }),
  );
});

test("of a grid, what its reader needs is signed: no id, no version, no option of the référentiel", () => {
  const named = { code: "C1", label: "Accueillir", provisional: false };
  const signed = {
    ...named,
    level: "ACQUIRED" as const,
    comment: "À l’aise.",
    observations: [{ observedOn: "2026-11-02", situation: "Un appel", author: "Paul" }],
  };
  const activity = { code: "A1", label: "Relation", provisional: true, option: "vie" };
  const block = { code: "B1", label: "Bloc", provisional: false, options: ["Vie"] };
  const grid = {
    ...{ id: "bloc", ...block },
    activities: [
      { ...activity, competencies: [{ id: "c", option: "vie", version: 3, ...signed }] },
    ],
  };
  expect(signedBlocks([grid])).toEqual([
    { ...block, activities: [{ ...activity, competencies: [signed] }] },
  ]);
});
