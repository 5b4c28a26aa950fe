import { describe, expect, test } from "vitest";
import { fullName } from "@/lib/candidates/candidate";
import { countryName, countryOptions, isCountry } from "@/lib/candidates/countries";
import { saveIdentitySchema } from "@/lib/identity/identity.schema";

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

describe("dates that do not exist", () => {
  test.each(["2023-02-29", "2026-04-31", "1992-13-01", "", "29/02/1992"])(
    "%s is refused",
    (bornOn) => expect(faultsOf({ bornOn })).toContain("bornOn"),
  );
  test("the 29th of February of a leap year is one", () =>
    expect(faultsOf({ bornOn: "2000-02-29" })).toEqual([]));
});

test("a birth abroad needs no postal code, one in France does (R13)", () => {
  expect(faultsOf({ birthCountry: "VN", birthPostalCode: "" })).toEqual([]);
  expect(faultsOf({ birthCountry: "FR", birthPostalCode: "" })).toEqual(["birthPostalCode"]);
  expect(faultsOf({ birthCountry: "FR", birthPostalCode: "2A004" })).toEqual(["birthPostalCode"]);
  expect(faultsOf({ birthCountry: "FR", birthPostalCode: "75009" })).toEqual([]);
  expect(faultsOf({ birthCountry: "XX" })).toEqual(["birthCountry"]);
});

test("the form leads back inside the portal only", () => {
  const next = (wish: string) => saveIdentitySchema.parse({ ...identity, next: wish }).next;
  expect(next("/candidat/candidatures/nouvelle")).toBe("/candidat/candidatures/nouvelle");
  expect(next("//ailleurs.fr")).toBeNull();
  expect(next("https://ailleurs.fr")).toBeNull();
});

test("countries: France first, all named in French, in the order of their names", () => {
  expect(countryOptions[0]).toEqual({ value: "FR", label: "France" });
  expect(countryOptions).toHaveLength(249);
  expect(countryOptions.every(({ value, label }) => value !== label && isCountry(value))).toBe(
    true,
  );
  expect(countryName("VN")).toBe("Viêt Nam");
});

test("the name in use comes first, the birth name beside it when it differs", () => {
  expect(fullName({ firstName: "Zoé", birthName: "Đặng", usageName: null })).toBe("Zoé Đặng");
  expect(fullName({ firstName: "Zoé", birthName: "Đặng", usageName: "Martin" })).toBe(
    "Zoé Martin (Đặng)",
  );
  expect(fullName({ firstName: "Zoé", birthName: "Martin", usageName: "MARTIN" })).toBe(
    "Zoé Martin",
  );
});
