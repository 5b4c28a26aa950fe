import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalText,
  readSignedText,
  type SignedAssessment,
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
