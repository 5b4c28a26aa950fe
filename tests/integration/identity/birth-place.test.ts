import { expect, test } from "vitest";
import { suggestCommunes } from "@/lib/candidates/commune.queries";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { getOwnIdentity, getOwnIdentityForm } from "@/lib/identity/identity.queries";
import { db } from "@/lib/platform/db/client";
import { accepted, act, aPerson, NOW, sentenceOf } from "../../factories/people";
import { IDENTITY } from "../../factories/vae-samples";

type Place = { birthPlace: string; birthPostalCode?: string; birthCountry?: string };

async function born(place: Place) {
  const person = await aPerson();
  const identity = { ...IDENTITY, birthCountry: "FR", birthPostalCode: "", ...place };
  return { person, result: await act(person, (work) => saveIdentity(work, identity), NOW) };
}

async function keptOf(place: Place) {
  const { person, result } = await born(place);
  accepted(result);
  return (await getOwnIdentity(await person.actor())) ?? {};
}

test.each([
  ["Nantes", { birthPlace: "Nantes", birthInseeCode: "44109" }],
  ["l'hay les roses", { birthPlace: "L'Haÿ-les-Roses", birthInseeCode: "94038" }],
  ["Saint-Denis (974)", { birthPlace: "Saint-Denis", birthInseeCode: "97411" }],
  ["paris 11e arrondissement", { birthPlace: "Paris 11e Arrondissement", birthInseeCode: "75111" }],
  ["Aix-en-Othe", { birthPlace: "Aix-en-Othe", birthInseeCode: "10003" }], // delegated since 2016
  ["Bernwiller (68)", { birthPlace: "Bernwiller", birthInseeCode: "68006" }],
  ["Bernwiller (68031)", { birthPlace: "Bernwiller", birthInseeCode: "68031" }],
])("born in « %s »: the commune of INSEE’s code is kept (R12)", async (birthPlace, kept) => {
  expect(await keptOf({ birthPlace })).toMatchObject(kept);
});

test("a postal code tells namesakes apart", async () => {
  const place = { birthPlace: "Saint-Denis", birthPostalCode: "93200" };
  expect(await keptOf(place)).toMatchObject({ birthInseeCode: "93066", birthPostalCode: "93200" });
});

test("what no commune is called is kept with its postal code; without one it is asked for", async () => {
  const place = { birthPlace: "Sidi Ville", birthPostalCode: "44000" };
  expect(await keptOf(place)).toMatchObject({ birthPlace: "Sidi Ville", birthInseeCode: "" });
  const { result } = await born({ birthPlace: "Sidi Ville" });
  expect(result).toMatchObject({ error: { reason: "RULE", field: "birthPlace" } });
  expect(sentenceOf(result)).toBe(
    "Aucune commune de France ne porte ce nom\u00a0: vérifiez-le, ou indiquez son code postal.",
  );
});

test("namesakes are listed to choose from, and so is what begins alike", async () => {
  const many = (await born({ birthPlace: "Saint-Denis" })).result;
  expect(many).toMatchObject({ error: { reason: "RULE", field: "birthPlace" } });
  expect(sentenceOf(many)).toContain("Saint-Denis (974), Saint-Denis (93)");
  const close = (await born({ birthPlace: "Paris 11" })).result;
  expect(sentenceOf(close)).toContain("Paris 11e Arrondissement (75)");
});

test("abroad the place stays as it is typed, with no code", async () => {
  const kept = await keptOf({ birthPlace: "Saint-Denis", birthCountry: "BE" });
  expect(kept).toMatchObject({ birthPlace: "Saint-Denis", birthInseeCode: "" });
});

test("the form shows what is found again as it stands, also in a conflict", async () => {
  const { person, result } = await born({ birthPlace: "Saint-Denis (974)" });
  accepted(result);
  const actor = await person.actor();
  const form = await getOwnIdentityForm(actor);
  expect(form?.birthPlace).toBe("Saint-Denis (974)");
  const again = { ...IDENTITY, birthCountry: "FR", birthPlace: "Nantes", version: 0 };
  const stale = await act(person, (work) => saveIdentity(work, again), NOW);
  expect(stale).toMatchObject({
    error: { reason: "CONFLICT", theirs: { birthPlace: "Saint-Denis (974)" } },
  });
});

test("suggestions: without accents, the very name first, then by inhabitants; none for one letter", async () => {
  expect((await suggestCommunes("orle"))[0]).toBe("Orléans (45)");
  expect((await suggestCommunes("st denis")).slice(0, 2)).toEqual([
    "Saint-Denis (974)",
    "Saint-Denis (93)",
  ]);
  expect((await suggestCommunes("bar"))[0]).toMatch(/^Bar \(/);
  expect(await suggestCommunes("bastia (2b)")).toEqual(["Bastia (2B)"]);
  expect(await suggestCommunes("p")).toEqual([]);
  expect(await suggestCommunes("n’importe quoi")).toEqual([]);
});

test("the official code is loaded whole", async () => {
  expect(await db.commune.count()).toBeGreaterThan(37_000);
});
