import { expect, test } from "vitest";
import { nobody } from "@/lib/platform/actor/actor";
import { siteMap } from "@/lib/spaces/site-map";
import { spacesOf } from "@/lib/spaces/space";
import { allEntries } from "../../e2e/support/pages.ts";

const everyRelation = {
  ...nobody.relations,
  isSecretariat: true,
  isAdministrator: true,
  isDataProtectionOfficer: true,
  candidateId: "c",
  companies: [{ companyId: "e", role: "MANAGER" as const }],
  mandates: [
    {
      mandateId: "m",
      side: "EMPLOYERS" as const,
      startsOn: "2026-01-01",
      endsOn: "2026-12-31",
    },
  ],
};
const own = spacesOf({ ...nobody, relations: everyRelation });
const addressesOf = (spaces: typeof own | null) =>
  siteMap(spaces).flatMap(({ pages }) => pages.map(({ href }) => href as string));

/** A step of a page that is on the map, or a page that is the same for nobody. */
const steps = [
  ...["/aide", "/apercu", "/autre-compte", "/espace", "/refus"],
  ...["/incident", "/indisponible", "/introuvable"],
  ...["/compte/code", "/compte/double-authentification/activation", "/connexion/code"],
  ...["/inscription/envoyee", "/mot-de-passe/envoye"],
  ...["/administration/comptes/nouveau", "/administration/journal/refus"],
  ...["/candidat/candidatures/nouvelle", "/entreprise/candidats/nouveau"],
  ...["/secretariat/entreprises/groupes", "/secretariat/referentiel/nouveau"],
  ...[
    "/secretariat/candidatures/suivante",
    "/secretariat/delais",
    "/secretariat/sessions/nouvelle",
  ],
];

test("every page that needs no number in its address is on somebody's map, once", () => {
  const pages = allEntries()
    .filter(({ kind, pattern }) => kind === "page" && !pattern.includes("["))
    .map(({ pattern }) => pattern);
  const mapped = new Set([...addressesOf(own), ...addressesOf(null)]);
  expect(pages.filter((page) => !mapped.has(page)).sort()).toEqual(steps.sort());
  for (const spaces of [own, null]) {
    const addresses = addressesOf(spaces);
    expect(new Set(addresses).size).toBe(addresses.length);
  }
});

test("the map of a visitor has doors, that of somebody signed in their own spaces only", () => {
  expect(addressesOf(null)).toContain("/inscription");
  const candidate = addressesOf(spacesOf(nobody));
  expect(candidate).toContain("/candidat");
  expect(candidate.join()).not.toMatch(/secretariat|jury|entreprise|administration|connexion/);
});
