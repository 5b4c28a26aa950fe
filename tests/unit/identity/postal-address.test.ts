import { expect, test } from "vitest";
import { addressLines } from "@/lib/candidates/postal-address";

const home = { address: "4 rue des Lilas\nBâtiment B", postalCode: "44000", city: "Nantes" };

test("a letter is addressed line by line, without a country within France", () => {
  expect(addressLines({ ...home, country: "FR" })).toEqual([
    "4 rue des Lilas",
    "Bâtiment B",
    "44000 Nantes",
  ]);
});

test("a letter that leaves France names the country", () => {
  const lines = addressLines({ ...home, postalCode: "1000", city: "Bruxelles", country: "BE" });
  expect(lines.slice(2)).toEqual(["1000 Bruxelles", "Belgique"]);
});

test("where no postal code is, no line begins with a blank", () => {
  const lines = addressLines({ ...home, postalCode: "", city: "Abou Dhabi", country: "AE" });
  expect(lines.slice(2)).toEqual(["Abou Dhabi", "Émirats arabes unis"]);
});
