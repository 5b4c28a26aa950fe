import { describe, expect, test } from "vitest";
import { countryName, countryOptions, isCountry } from "@/lib/candidates/countries";
import {
  correctIdentitySchema,
  identityFields,
  saveIdentitySchema,
} from "@/lib/identity/identity.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";

const identity = {
  sex: "F",
  birthName: "Ñuñez‑O’Connor",
  firstName: "Zoé",
  bornOn: "1992-02-29",
  birthPlace: "Cork",
  birthCountry: "IE",
  address: "1 rue de l’Essai",
  postalCode: "75002",
  city: "Paris",
  country: "FR",
};
const faultsOf = (changed: Record<string, unknown>) => {
  const parsed = saveIdentitySchema.safeParse({ ...identity, ...changed });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]);
};

describe("names are taken as the civil register writes them", () => {
  test.each([
    "Ñuñez‑O’Connor",
    "d’Ürsel",
    "Đặng",
    "Łukasz",
    "M'Bow",
    "de La Tour‑du‑Pin",
    "Ó Súilleabháin",
    "İnönü",
    "Ngũgĩ",
  ])("%s", (birthName) => expect(faultsOf({ birthName })).toEqual([]));
  test.each(["", "   ", "R2D2", "<b>", "名前", "x".repeat(81)])("not « %s »", (birthName) =>
    expect(faultsOf({ birthName })).toContain("birthName"),
  );
});

describe("names are read as they are meant", () => {
  const read = (changed: Record<string, unknown>) =>
    saveIdentitySchema.parse({ ...identity, ...changed });
  test.each([
    ["Te‘ura", "Te’ura"],
    ["N´Guessan", "N’Guessan"],
    ["N`Diaye", "N’Diaye"],
    ["NʼDiaye", "N’Diaye"],
    ["M'Bow", "M'Bow"],
    ["Teʻura", "Teʻura"],
    ["  de\u00a0La\t Tour ", "de La Tour"],
    ["Jean–Marie", "Jean-Marie"],
    ["Zo\u200b\u00adé", "Zoé"],
  ])("« %s » is « %s »", (birthName, meant) => expect(read({ birthName }).birthName).toBe(meant));
  test("commas between first names, as an identity card prints them, are blanks", () =>
    expect(read({ otherFirstNames: "Anne, Louise,Marie" }).otherFirstNames).toBe(
      "Anne Louise Marie",
    ));
  test("nothing but blanks is no other name", () =>
    expect(read({ usageName: " \u00a0" }).usageName).toBe(""));
});

describe("a refused name is told which sign is refused", () => {
  const refusal = (changed: Record<string, unknown>) =>
    saveIdentitySchema
      .safeParse({ ...identity, ...changed })
      .error?.issues.map(({ message }) => message);
  test.each([
    ["R2D2", "2"],
    ["<b>", "<"],
    ["名前", "名"],
    ["Zoé 😀", "😀"],
  ])("« %s »: « %s »", (birthName, sign) =>
    expect(refusal({ birthName })).toEqual([
      `Le signe «\u00a0${sign}\u00a0» ne s’écrit pas dans un nom\u00a0: écrivez-le en lettres latines, avec ses accents, traits d’union et apostrophes.`,
    ]),
  );
  test.each(["-", "’", ". ."])("« %s » is no name", (text) => {
    expect(refusal({ birthName: text })).toEqual(["Un nom compte au moins une lettre."]);
    expect(refusal({ usageName: text })).toEqual(["Un nom compte au moins une lettre."]);
  });
  test("a long one is told its length", () =>
    expect(refusal({ usageName: "x".repeat(81) })?.[0]).toMatch(
      /compte 81 caractères.*80 au plus/,
    ));
});

describe("telephones", () => {
  const phone = (typed: string) =>
    saveIdentitySchema.safeParse({ ...identity, phone: typed }).data?.phone;
  test.each([
    ["06/12/34/56/78", "06 12 34 56 78"],
    ["(+33) 6 12 34 56 78", "+33 6 12 34 56 78"],
    ["06\u00a012\u202f34 56  78", "06 12 34 56 78"],
    ["+33 (0)6 12 34 56 78", "+33 (0)6 12 34 56 78"],
    ["06.12.34.56.78", "06.12.34.56.78"],
    ["06‑12–34 56 78", "06-12-34 56 78"],
    ["\u200e06 12 34 56 78", "06 12 34 56 78"],
    [" ", ""],
  ])("« %s » is « %s »", (typed, kept) => expect(phone(typed)).toBe(kept));
  test.each(["06", "poste 12", "06 12 34 56 78 78 78 78 78 78"])("not « %s »", (typed) =>
    expect(phone(typed)).toBeUndefined(),
  );
});

describe("dates that do not exist", () => {
  test.each(["2023-02-29", "2026-04-31", "1992-13-01", "", "29/02/1993"])(
    "%s is refused",
    (bornOn) => expect(faultsOf({ bornOn })).toContain("bornOn"),
  );
  test("the 29th of February of a leap year is one", () =>
    expect(faultsOf({ bornOn: "2000-02-29" })).toEqual([]));
});

test("a birth needs no postal code; one that is given in France has five digits (R13)", () => {
  expect(faultsOf({ birthCountry: "VN", birthPostalCode: "" })).toEqual([]);
  expect(faultsOf({ birthCountry: "FR", birthPostalCode: "" })).toEqual([]);
  expect(faultsOf({ birthCountry: "FR", birthPostalCode: "2A004" })).toEqual(["birthPostalCode"]);
  expect(faultsOf({ birthCountry: "FR", birthPostalCode: "75009" })).toEqual([]);
  expect(faultsOf({ birthCountry: "XX" })).toEqual(["birthCountry"]);
});

test("a postal code is asked of an address in France alone, and read as people write it", () => {
  const abroad = { country: "AE", city: "Abou Dhabi" };
  expect(faultsOf({ ...abroad, postalCode: "" })).toEqual([]);
  expect(faultsOf({ country: "HK", postalCode: undefined })).toEqual([]);
  for (const postalCode of ["", "4400", "440000", "2A004"])
    expect(faultsOf({ country: "FR", postalCode })).toEqual(["postalCode"]);
  const read = (changed: Record<string, unknown>) =>
    saveIdentitySchema.parse({ ...identity, ...changed });
  expect(read({ postalCode: " 44\u00a0000" }).postalCode).toBe("44000");
  expect(read({ birthCountry: "FR", birthPostalCode: "59 000" }).birthPostalCode).toBe("59000");
  expect(read({ country: "GB", postalCode: "SW1A 1AA" }).postalCode).toBe("SW1A 1AA");
});

test("the browser requires no more than the server, and refuses by no pattern that it could not explain", () => {
  const constraints = constraintsOf(identityFields);
  expect(constraints.postalCode).not.toHaveProperty("required");
  expect(constraints.birthName).toEqual({ required: true, maxLength: 80 });
  expect(JSON.stringify(constraints)).not.toContain("pattern");
  expect(constraintsOf(correctIdentitySchema).reason).toEqual({ required: true, maxLength: 1000 });
});

test("the form leads back inside the portal only", () => {
  const next = (wish: string) => saveIdentitySchema.parse({ ...identity, next: wish }).next;
  expect(next("/candidat/candidatures/nouvelle")).toBe("/candidat/candidatures/nouvelle");
  expect(next("//ailleurs.fr")).toBeNull();
  expect(next("https://ailleurs.fr")).toBeNull();
});

test("countries: France first, all named in French, in the order of their names", () => {
  expect(countryOptions[0]).toEqual({ value: "FR", label: "France" });
  expect(countryOptions).toHaveLength(250);
  expect(countryOptions.every(({ value, label }) => value !== label && isCountry(value))).toBe(
    true,
  );
  const others = countryOptions.slice(1).map(({ label }) => label);
  expect(others).toEqual(others.toSorted(new Intl.Collator("fr").compare));
  expect(countryName("VN")).toBe("Viêt Nam");
  expect(countryOptions).toContainEqual({ value: "XK", label: "Kosovo" });
});
