import { describe, expect, test } from "vitest";
import { boundsOf } from "@/lib/settings/bounds";
import { TO_CONFIRM } from "@/lib/settings/definition";
import {
  asNumber,
  numberPrefixKey,
  settingCatalogue,
  versionSettingKey,
} from "@/lib/settings/setting";
import { definitionOf } from "@/lib/settings/value";

const settings = Object.entries(settingCatalogue);
const figures = settings.filter(([, { type }]) => type === "number");

describe("what the portal comes with", () => {
  test("is named once, and says where it comes from", () => {
    const labels = settings.map(([, { label }]) => label.trim());
    expect(labels).not.toContain("");
    expect(new Set(labels).size).toBe(labels.length);
    expect(settings.filter(([, { source }]) => source.trim() === "")).toEqual([]);
  });

  test("is to be confirmed by the branch where nothing else is said", () => {
    expect(TO_CONFIRM).toBe("à confirmer par la branche");
    expect(settingCatalogue["jury.noticeDays"].source).toBe(TO_CONFIRM);
    expect(settingCatalogue["vae.signatory"].source).toBe(TO_CONFIRM);
    expect(settingCatalogue["jury.equalPresence"].source).toBe(TO_CONFIRM);
    expect(settingCatalogue["jury.presidencyStartsOn"].source).toBe(TO_CONFIRM);
  });

  test("says nothing of who signs, nor of when a presidency begins", () => {
    expect(settingCatalogue["vae.signatory"].value).toBe("");
    expect(settingCatalogue["jury.presidencyStartsOn"].value).toBe("");
  });

  test("is a day, a figure, a text, or on or off", () => {
    expect(settingCatalogue["jury.presidencyStartsOn"].type).toBe("day");
    const switches = settings.filter(([, { type }]) => type === "switch");
    expect(new Set(switches.map(([, { value }]) => value))).toEqual(new Set(["on", "off"]));
  });

  test("leaves a figure empty only where its label says what that means", () => {
    for (const [key, { value, label }] of figures)
      expect([key, value === ""]).toEqual([key, label.includes("vide")]);
  });
});

describe("the bounds of a setting", () => {
  test("are those of every figure, whole and of four digits at most, and of nothing else", () => {
    for (const [key, { type }] of settings) {
      const { least = Number.NaN, most = Number.NaN } = boundsOf(key) ?? {};
      const areBounds = Number.isInteger(least) && 0 <= least && least < most && most <= 9999;
      expect([key, areBounds]).toEqual([key, type === "number"]);
    }
  });

  test.each(["toString", "", "constructor"])("« %s » has none", (key) => {
    expect(boundsOf(key)).toBeUndefined();
  });
});

test.each([
  ["12", 12],
  ["0", 0],
  ["", 7],
  ["-1", 7],
  ["1,5", 7],
  ["12 jours", 7],
  ["x12", 7],
])("a setting of « %s », where seven stands otherwise, is the number %i", (value, expected) => {
  expect(asNumber(value, 7)).toBe(expected);
});

test("without anything else it is nought", () => {
  expect(asNumber("")).toBe(0);
});

test.each([
  [versionSettingKey("RNCP41351", "title"), /Intitulé exact.* \(RNCP41351\)$/, "text"],
  [versionSettingKey("RNCP41351", "registeredOn"), /^Date de la décision.* \(RNCP41351\)$/, "day"],
  [numberPrefixKey("CRCA"), /^Préfixe .* \(CRCA\)$/, "text"],
  [numberPrefixKey("CQP-2"), /\(CQP-2\)$/, "text"],
])("%s is a setting of its own, never empty", (key, label, type) => {
  expect(definitionOf(key)).toEqual({
    label: expect.stringMatching(label),
    ...{ type, mayBeEmpty: false },
  });
});
