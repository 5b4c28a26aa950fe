import { expect, test } from "vitest";
import { registerSearchSchema } from "@/lib/certificates/certificate.schema";
import { routes } from "@/lib/routes";

const after = "01a22677-6e68-77cf-b56f-0c7bea23b703";

test("the register goes on after a certificate as its address says, and from the start when it says nothing readable", () => {
  const { searchParams } = new URL(routes.certificateRegister({ q: "Zoé", after }), "https://x.fr");
  expect(registerSearchSchema.parse(Object.fromEntries(searchParams))).toEqual({ q: "Zoé", after });
  expect(registerSearchSchema.parse({ apres: "rien" })).toEqual({ q: "", after: undefined });
});

test("the list of candidacies keeps its filters in its address, in French", () => {
  const filters = {
    state: "a-etudier",
    route: "vae",
    q: "Zoé",
    company: "1",
    sort: "echeance",
    after,
  };
  expect(routes.secretariatCandidacies(filters)).toBe(
    `/secretariat/candidatures?etat=a-etudier&voie=vae&q=Zo%C3%A9&entreprise=1&tri=echeance&apres=${after}`,
  );
});
