import { expect, test } from "vitest";
import { settingCatalogue } from "@/lib/settings/setting";
import { settingGroups, shownValue } from "@/lib/settings/setting.labels";
import { checkEdit, definitionOf, readValue, type SettingType } from "@/lib/settings/value";

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
    const { label, type, value } = settingCatalogue[key as keyof typeof settingCatalogue];
    expect(definitionOf(key)).toMatchObject({ label, type, mayBeEmpty: value === "" });
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
  "version.RNCP41351.title.2",
  "une version.RNCP41351.title",
  "version.RNCP41351x.title",
  "numbering.CRCA.prefix.2",
  "numbering..prefix",
  "numbering.CRCA 2.prefix",
  "un numbering.CRCA.prefix",
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
  ["number", "1e3", "value"],
  ["number", " 5", "value"],
  ["number", "5 ", "value"],
  ["day", "2028-02-29", null],
  ["day", "2027-02-29", "value"],
  ["day", "29/02/2028", "value"],
  ["switch", "on", null],
  ["switch", "off", null],
  ["switch", "oui", "value"],
] as const)("a %s takes « %s »: %s", (type, value, fault) =>
  expect(faultOf(type, value)).toBe(fault),
);

test.each([
  ["text", "Paris\n8e", /une seule ligne/],
  ["number", "10000", /de 0 à 9999/],
  ["number", "x1", /nombre entier/],
  ["number", "1x", /nombre entier/],
  ["day", "29/02/2027", /date qui existe/],
  ["switch", "oui", /oui ou non/],
] as const)("a %s that is « %s » is refused by a sentence of its own", (type, value, message) => {
  expect(checkEdit(definition(type), edit(value))).toEqual({
    ok: false,
    error: { field: "value", message: expect.stringMatching(message) },
  });
});

test("a day alone is read as it is typed", () => {
  expect(readValue(definition("day"), "14/01/2027")).toBe("2027-01-14");
  expect(readValue(definition("text"), "14/01/2027")).toBe("14/01/2027");
});

test("an empty value stands only where nothing had been set, and is never confirmed", () => {
  expect(checkEdit(definition("text", true), edit("")).ok).toBe(true);
  expect(checkEdit(definition("number", true), edit("")).ok).toBe(true);
  expect(checkEdit(definition("text", false), edit(""))).toMatchObject({
    error: { field: "value", message: expect.stringContaining("à remplir") },
  });
  for (const mayBeEmpty of [true, false])
    expect(checkEdit(definition("text", mayBeEmpty), edit("", true))).toMatchObject({
      error: { field: "value", message: expect.stringContaining("ne peut pas être confirmée") },
    });
});

test("« à confirmer » confirms nothing", () => {
  expect(
    checkEdit(definition("text"), edit("Paris", true, "À confirmer par la branche")),
  ).toMatchObject({ error: { field: "source", message: expect.stringMatching(/confirme/) } });
  expect(checkEdit(definition("text"), edit("Paris", true, "lettre à confirmer")).ok).toBe(true);
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
