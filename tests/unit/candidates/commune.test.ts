import fc from "fast-check";
import { expect, test } from "vitest";
import { communeKey, communeLabel, departmentOf, readCommune } from "@/lib/candidates/commune";

test.each([
  ["L’Haÿ-les-Roses", "l'hay les roses"],
  ["Saint-Denis", "ST DENIS"],
  ["Sainte-Foy-lès-Lyon", "ste foy les lyon"],
  ["Œuilly", "oeuilly"],
  ["Stains", "stains"],
])("« %s » and « %s » are one name", (official, typed) => {
  expect(communeKey(typed)).toBe(communeKey(official));
});

test("a name that only begins with the letters of « St » stays itself", () => {
  expect(communeKey("Stosswihr")).toBe("stosswihr");
});

test.each([
  ["Saint-Denis (974)", { key: "saintdenis", mark: "974" }],
  ["bastia ( 2b )", { key: "bastia", mark: "2B" }],
  ["Bernwiller (68031)", { key: "bernwiller", mark: "68031" }],
  ["Nantes", { key: "nantes", mark: null }],
  ["Ville (nouvelle)", { key: "villenouvelle", mark: null }],
  ["", { key: "", mark: null }],
])("« %s » is read", (typed, read) => {
  expect(readCommune(typed)).toEqual(read);
});

test.each([
  ["44109", "44"],
  ["2A004", "2A"],
  ["97411", "974"],
  ["98818", "988"],
  ["96001", "96"],
])("%s is of the department %s", (code, department) => {
  expect(departmentOf(code)).toBe(department);
});

test("what is chosen from the list is read as the commune it names", () => {
  const mark = fc.constantFrom("01", "2A", "75", "974", "68031");
  const name = fc.stringMatching(/^[A-Z][a-zéèœ' -]{0,30}[a-z]$/);
  fc.assert(
    fc.property(name, mark, (written, of) => {
      const read = readCommune(communeLabel({ name: written, mark: of }));
      expect(read).toEqual({ key: communeKey(written), mark: of });
    }),
  );
});
