import { expect, test } from "vitest";
import { z } from "zod";
import { personName, siret } from "@/lib/platform/shared/fields.schema";

const refusal = (text: string) => siret.safeParse(text).error?.issues[0]?.message;

test("a SIRET is fourteen digits, spaces between them or not; nothing is no SIRET", () => {
  expect(siret.parse(" 987 654 316 00015 ")).toBe("98765431600015");
  expect(siret.parse("987.654.316-00015")).toBe("98765431600015");
  expect(refusal("9876543160001")).toBe("Un SIRET compte 14 chiffres.");
  expect(refusal("987654316000155")).toBe("Un SIRET compte 14 chiffres.");
  expect(refusal(" ")).toBe("Indiquez le SIRET : 14 chiffres.");
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
