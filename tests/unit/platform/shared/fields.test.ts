import { expect, test } from "vitest";
import { z } from "zod";
import { readTime } from "@/lib/platform/shared/as-meant";
import {
  optionalSiren,
  optionalSiret,
  personName,
  siren,
  siret,
  time,
} from "@/lib/platform/shared/fields.schema";

const refusal = (text: string, field: z.ZodType = siret) => {
  const messages = field.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
  expect(messages.length).toBeLessThan(2);
  return messages[0];
};
const WRONG_KEY = "Ce SIRET n’est pas valable\u00a0: vérifiez ses 14 chiffres.";

test("a SIRET is fourteen digits with their key, spaces between them or not; nothing is no SIRET", () => {
  expect(siret.parse(" 987 654 316 00015 ")).toBe("98765431600015");
  expect(siret.parse("987.654.316-00015")).toBe("98765431600015");
  expect(siret.parse("356 000 000 49837")).toBe("35600000049837");
  expect(refusal("35600000049838")).toBe(WRONG_KEY);
  expect(refusal("98765431600016")).toBe(WRONG_KEY);
  expect(refusal("9876543160001")).toBe("Un SIRET compte 14 chiffres.");
  expect(refusal("987654316000155")).toBe("Un SIRET compte 14 chiffres.");
  expect(refusal(" ")).toBe("Indiquez le SIRET : 14 chiffres.");
});

test("whoever has no SIRET leaves it empty; a wrong one is refused with the same words", () => {
  expect([
    optionalSiret.parse(""),
    optionalSiret.parse(" "),
    optionalSiret.parse(undefined),
  ]).toEqual(["", "", ""]);
  expect(optionalSiret.parse("987 654 316 00015")).toBe("98765431600015");
  expect(refusal("987", optionalSiret)).toBe("Un SIRET compte 14 chiffres.");
  expect(refusal("98765431600016", optionalSiret)).toBe(WRONG_KEY);
});

test("a company is given by its SIREN or an establishment’s SIRET, and kept by its SIREN", () => {
  const wrong =
    "Ce numéro n’est pas valable\u00a0: vérifiez les 9 chiffres du SIREN, ou les 14 du SIRET.";
  expect(optionalSiren.parse("784 409 013")).toBe("784409013");
  expect(optionalSiren.parse("784 409 013 00058")).toBe("784409013");
  expect([optionalSiren.parse(" "), optionalSiren.parse(undefined)]).toEqual(["", ""]);
  for (const text of ["784409014", "78440901", "78440901300059", "78440901A"])
    for (const field of [siren, optionalSiren]) expect(refusal(text, field)).toBe(wrong);
  expect(siren.parse(" 784 409 013 00058 ")).toBe("784409013");
  expect(refusal(" ", siren)).toBe("Indiquez le SIREN, 9 chiffres, ou un SIRET, 14 chiffres.");
});

test("a form asks for it: it is not told to be optional", () => {
  const { properties } = z.toJSONSchema(z.object({ siret }), { io: "input" });
  expect(properties?.["siret"]).toMatchObject({ minLength: 1 });
});

test("whoever is called something is called by a letter at least", () => {
  const name = personName("Indiquez le prénom et le nom.");
  expect(name.parse(" N’Diaye ")).toBe("N’Diaye");
  expect(name.safeParse("—").error?.issues[0]?.message).toBe("Un nom compte au moins une lettre.");
  expect(name.safeParse(" ").error?.issues.map(({ message }) => message)).toEqual([
    "Indiquez le prénom et le nom.",
  ]);
});

test.each([
  ["9 h 30", "09:30"],
  ["14\u00a0h\u00a005", "14:05"],
  ["9h", "09:00"],
  ["23.59", "23:59"],
  ["0930", "09:30"],
  ["00:00", "00:00"],
  ["8 h 15 min", "08:15"],
  ["8 h 15min", "08:15"],
  [" 9 h 30 ", "09:30"],
  [" 0930 ", "09:30"],
])("the hour %j is read as %j", (typed, kept) => {
  expect(time.parse(typed)).toBe(kept);
});

test.each([
  ...["", "9", "24:00", "12 h 60", "930", "9 h 5", "midi"],
  ...["vers 9 h 30", "vers 0930", "09301"],
])("the hour %j is refused", (typed) => {
  expect(time.safeParse(typed).success).toBe(false);
});

test("what is no hour stays as it was typed", () => {
  expect(readTime(" midi ")).toBe("midi");
});
