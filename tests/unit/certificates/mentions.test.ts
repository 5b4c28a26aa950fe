import { describe, expect, test } from "vitest";
import {
  MENTIONS,
  type MentionSources,
  missingMentions,
  resolveMentions,
} from "@/lib/certificates/mentions";
import { missingMentionSentence } from "@/lib/certificates/mentions.labels";

const confirmed = (value: string) => ({ value, confirmed: true });

const complete: MentionSources = {
  version: {
    rncpCode: "RNCP41351",
    level: 5,
    europeanLevel: 5,
    specialties: [{ code: "313", label: "Finances, banque, assurances, immobilier" }],
    awardingBodies: [
      { legalName: "FEDERATION FRANCAISE DE L ASSURANCE", tradeName: "France Assureurs" },
      { legalName: "CPNFPE" },
    ],
  },
  settings: {
    registeredOn: confirmed("2025-09-24"),
    title: confirmed("Chargé(e) de relation clientèle assurance"),
    place: confirmed("Paris"),
  },
  signatory: { name: "Camille Exemple", capacity: "Présidence" },
  identityChecked: true,
  block: null,
  specimen: false,
};
const withSetting = (
  name: keyof MentionSources["settings"],
  value: { value: string; confirmed: boolean } | null,
): MentionSources => ({
  ...complete,
  settings: { ...complete.settings, [name]: value },
});
const withVersion = (part: Partial<MentionSources["version"]>): MentionSources => ({
  ...complete,
  version: { ...complete.version, ...part },
});

test("with everything confirmed, all is printed and nothing is missing", () => {
  expect(resolveMentions(complete)).toEqual({
    ok: true,
    value: {
      title: "Chargé(e) de relation clientèle assurance",
      rncpCode: "RNCP41351",
      registeredOn: "2025-09-24",
      awardingBody: {
        legalName: "FEDERATION FRANCAISE DE L ASSURANCE",
        tradeName: "France Assureurs",
      },
      level: 5,
      europeanLevel: 5,
      nsf: [{ code: "313", label: "Finances, banque, assurances, immobilier" }],
      place: "Paris",
      signatory: { name: "Camille Exemple", capacity: "Présidence" },
    },
  });
});

const settingMentions = [
  ["registeredOn", "REGISTRATION"],
  ["title", "TITLE"],
  ["place", "DELIVERY"],
] as const;

describe.each(settingMentions)("the setting %s", (name, mention) => {
  test.each([
    ["no row", null, "MISSING"],
    ["an empty value, though confirmed", { value: " ", confirmed: true }, "MISSING"],
    ["a value nobody confirmed", { value: "2025-09-24", confirmed: false }, "UNCONFIRMED"],
  ] as const)("%s is named", (_, value, gap) => {
    expect(missingMentions(withSetting(name, value))).toEqual([{ mention, gap }]);
    expect(resolveMentions(withSetting(name, value)).ok).toBe(false);
  });
});

test.each([
  ["REGISTRATION", withVersion({ rncpCode: "" })],
  ["AWARDING_BODY", withVersion({ awardingBodies: [] })],
  ["AWARDING_BODY", withVersion({ awardingBodies: [{ legalName: " " }] })],
  ["LEVEL", withVersion({ level: 0 })],
  ["LEVEL", withVersion({ europeanLevel: 0 })],
  ["SPECIALTY", withVersion({ specialties: [] })],
  ["SPECIALTY", withVersion({ specialties: [{ code: " ", label: "Assurances" }] })],
  [
    "SPECIALTY",
    withVersion({ specialties: [...complete.version.specialties, { code: "", label: "Vente" }] }),
  ],
] as const)("%s missing from the version is named", (mention, sources) => {
  expect(missingMentions(sources)).toEqual([{ mention, gap: "MISSING" }]);
});

test("a day on which nobody signs is named", () => {
  expect(missingMentions({ ...complete, signatory: null })).toEqual([
    { mention: "SIGNATURE", gap: "MISSING" },
  ]);
});

test("an identity nobody checked counts as missing", () => {
  expect(missingMentions({ ...complete, identityChecked: false })).toEqual([
    { mention: "IDENTITY", gap: "UNCONFIRMED" },
  ]);
});

test("a block named by a provisional text is for specimens only", () => {
  const provisional = { ...complete, block: { label: "Bloc", provisional: true } };
  expect(missingMentions(provisional)).toEqual([{ mention: "BLOCK_TITLE", gap: "UNCONFIRMED" }]);
  expect(missingMentions({ ...provisional, specimen: true })).toEqual([]);
  expect(missingMentions({ ...complete, block: { label: "Bloc", provisional: false } })).toEqual(
    [],
  );
});

test("everything that is missing is named, in order, with who can mend it", () => {
  const nothing = { value: "", confirmed: false };
  const missing = missingMentions({
    version: { rncpCode: "", level: 0, europeanLevel: 0, specialties: [], awardingBodies: [] },
    settings: {
      registeredOn: nothing,
      title: nothing,
      place: nothing,
    },
    signatory: null,
    identityChecked: false,
    block: { label: "Bloc", provisional: true },
    specimen: false,
  });
  expect(missing.map(({ mention }) => mention)).toEqual(MENTIONS);
  const sentences = missing.map(missingMentionSentence);
  expect(new Set(sentences).size).toBe(MENTIONS.length);
  expect(sentences).toContain(
    "Lieu de délivrance : absent, à indiquer et à confirmer par un administrateur, dans les paramètres, avec sa source.",
  );
});
