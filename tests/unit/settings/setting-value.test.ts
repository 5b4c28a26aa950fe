import { expect, test } from "vitest";
import { settingCatalogue } from "@/lib/settings/setting";
import { settingGroups, shownValue } from "@/lib/settings/setting.labels";
import { checkEdit, definitionOf, type SettingType } from "@/lib/settings/value";

const definition = (type: SettingType, mayBeEmpty = false) => ({
  label: "Essai",
  type,
  mayBeEmpty,
});
const edit = (value: string, confirmed = false, source = "décision du 3 mars 2026") => ({
  value,
  source,
  confirmed,
});
const faultOf = (type: SettingType, value: string) => {
  const result = checkEdit(definition(type), edit(value));
  return result.ok ? null : result.error.field;
};

test("every key of the catalogue, and the mentions of a version, have a definition and a group", () => {
  const prefixes = settingGroups.map(({ prefix }) => prefix as string);
  for (const key of Object.keys(settingCatalogue)) {
    expect(definitionOf(key)).not.toBeNull();
    expect(prefixes).toContain(key.split(".")[0]);
  }
  expect(definitionOf("version.RNCP41351.registeredOn")).toMatchObject({
    type: "day",
    mayBeEmpty: false,
  });
  expect(definitionOf("version.RNCP41351.title")).toMatchObject({ type: "text" });
});

test.each([
  "",
  "toString",
  "certificate.place2",
  "version.RNCP41351.toString",
  "version.41351.title",
  "version.RNCP41351",
])("« %s » is no setting", (key) => expect(definitionOf(key)).toBeNull());

test.each([
  ["text", "Paris", null],
  ["text", "Paris\n8e", "value"],
  ["long-text", "Une ligne.\nUne autre.", null],
  ["number", "0", null],
  ["number", "9999", null],
  ["number", "10000", "value"],
  ["number", "-1", "value"],
  ["number", "1,5", "value"],
  ["day", "2028-02-29", null],
  ["day", "2027-02-29", "value"],
  ["day", "29/02/2028", "value"],
  ["switch", "on", null],
  ["switch", "off", null],
  ["switch", "oui", "value"],
] as const)("a %s takes « %s »: %s", (type, value, fault) =>
  expect(faultOf(type, value)).toBe(fault),
);

test("an empty value stands only where nothing had been set, and is never confirmed", () => {
  expect(checkEdit(definition("text", true), edit("")).ok).toBe(true);
  expect(checkEdit(definition("text", false), edit("")).ok).toBe(false);
  expect(checkEdit(definition("text", true), edit("", true))).toMatchObject({
    error: { field: "value" },
  });
});

test("« à confirmer » confirms nothing", () => {
  expect(
    checkEdit(definition("text"), edit("Paris", true, "À confirmer par la branche")),
  ).toMatchObject({ error: { field: "source" } });
  expect(checkEdit(definition("text"), edit("Paris", false, "à confirmer par la branche")).ok).toBe(
    true,
  );
});

test("values are shown as they are read", () => {
  expect(shownValue("switch", "off")).toBe("Non");
  expect(shownValue("day", "2025-09-24")).toBe("24 septembre 2025");
  expect(shownValue("day", "")).toBe("");
});

test.each([
  ["jury.quorumPerSide", 1, 20],
  ["jury.quorumSeats", 0, 100],
  ["workplace.committeeMinimum", 2, 10],
  ["account.idleMinutes", 10, 60],
] as const)("%s is a figure from %i to %i", (key, least, most) => {
  const bounded = definitionOf(key);
  if (!bounded) throw new Error(`no setting ${key}`);
  const taken = (value: number) => checkEdit(bounded, edit(String(value))).ok;
  expect([least - 1, least, most, most + 1].map(taken)).toEqual([false, true, true, false]);
  expect(checkEdit(bounded, edit(String(most + 1)))).toMatchObject({
    error: { field: "value", message: expect.stringContaining(`de ${least} à ${most}`) },
  });
});

test("what the portal comes with is within its bounds", () => {
  for (const [key, { value, source }] of Object.entries(settingCatalogue)) {
    const known = definitionOf(key);
    if (!known) throw new Error(`no setting ${key}`);
    expect([key, checkEdit(known, { value, source, confirmed: false }).ok]).toEqual([key, true]);
  }
});
