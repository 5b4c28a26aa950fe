import { expect, test } from "vitest";
import { ACTS, actsNeeding, gapOf, missingFor, type SettingValues } from "@/lib/settings/needed";
import { stoppedSentence } from "@/lib/settings/needed.labels";

const confirmed = (value: string) => ({ value, confirmed: true });
const all: SettingValues = new Map(
  [
    ...["vae.signatory", "vae.signatoryCapacity", "result.signatory", "result.signatoryCapacity"],
    ...["certificate.place", "signatory"],
    ...["body.address", "body.email", "body.phone"],
    ...["version.RNCP41351.title", "version.RNCP41351.registeredOn"],
  ].map((key) => [key, confirmed("x")]),
);
const without = (key: string) => new Map([...all].filter(([one]) => one !== key));

test("with everything confirmed no act lacks anything", () => {
  for (const act of ACTS) expect(missingFor(act, all)).toEqual([]);
});

test("each setting that an act needs is missed by that act, and by those alone that say so of it", () => {
  for (const key of all.keys())
    for (const act of ACTS)
      expect(missingFor(act, without(key)), `${act} ${key}`).toEqual(
        // a mention of a version is looked for where there is one
        actsNeeding(key).includes(act) && !key.startsWith("version.")
          ? [{ key, gap: "MISSING" }]
          : [],
      );
});

test.each([
  ["body.address", ["ADMISSIBILITY", "RESULT", "RECEIPT"]],
  ["result.signatory", ["RESULT"]],
  ["vae.signatoryCapacity", ["ADMISSIBILITY"]],
  ["version.RNCP41351.title", ["CERTIFICATE"]],
  ["jury.noticeDays", []],
])("%s is needed for %j", (key, acts) => expect(actsNeeding(key)).toEqual(acts));

test("blank, not confirmed, confirmed", () => {
  expect(gapOf(undefined)).toBe("MISSING");
  expect(gapOf(confirmed(" \n"))).toBe("MISSING");
  expect(gapOf({ value: "x", confirmed: false })).toBe("UNCONFIRMED");
  expect(gapOf(confirmed("x"))).toBeNull();
});

test("a mention of a version that is only deduced keeps its certificates back", () => {
  const key = "version.RNCP41351.title";
  const values = new Map([...all, [key, { value: "x", confirmed: false }]]);
  expect(missingFor("CERTIFICATE", values)).toEqual([{ key, gap: "UNCONFIRMED" }]);
  expect(missingFor("RESULT", values)).toEqual([]);
  const other = new Map([...all, ["jury.noticeDays", { value: "21", confirmed: false }]]);
  expect(missingFor("CERTIFICATE", other)).toEqual([]);
});

test("a refusal says what is missing and, to who may not mend it, whom to ask", () => {
  const missing = missingFor("RESULT", without("body.address"));
  const sentence = stoppedSentence("RESULT", missing, false);
  expect(sentence).toContain("Adresse postale du secrétariat\u00a0: absent");
  expect(sentence).toContain("Demandez-le à un administrateur");
  expect(stoppedSentence("RESULT", missing, true)).not.toContain("Demandez-le");
});
