import { expect, test } from "vitest";
import { registerCompanySchema } from "@/lib/companies/company.schema";

test("a SIRET may be typed with spaces, and only the branch's agreements are taken", () => {
  const input = {
    name: "Essai",
    siret: "784 409 013 00058",
    idcc: "1672",
    city: "Paris",
    managerName: "R. B.",
    managerEmail: "R@EXEMPLE.FR",
  };
  expect(registerCompanySchema.parse(input)).toMatchObject({
    siret: "78440901300058",
    managerEmail: "r@exemple.fr",
  });
  expect(registerCompanySchema.safeParse({ ...input, idcc: "1234" }).success).toBe(false);
});
