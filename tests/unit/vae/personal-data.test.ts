import { describe, expect, test } from "vitest";
import { findPersonalData } from "@/lib/vae/validation/personal-data";

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe("e-mail addresses", () => {
  test.each([
    ["Elle m’a écrit de zoe.nunez@exemple.fr.", "zoe.nunez@exemple.fr"],
    ["(jean-paul+assurance@mail.exemple.co.uk)", "jean-paul+assurance@mail.exemple.co.uk"],
    ["Écrire à hélène@exemple.fr, vite", "hélène@exemple.fr"],
  ])("%j", (text, found) => {
    expect(findPersonalData(text)).toEqual([{ kind: "EMAIL", found }]);
  });

  test.each(["@equipe", "12 contrats @ 30 euros", "nom@domaine"])("none in %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("telephone numbers", () => {
  test.each([
    "06 12 34 56 78",
    "0612345678",
    "01.23.45.67.89",
    "07-12-34-56-78",
    "06\u00a012\u00a034\u00a056\u00a078",
    "06\u202f12\u202f34\u202f56\u202f78",
    "+33 6 12 34 56 78",
    "+33612345678",
    "+33 (0)6 12 34 56 78",
    "0033 6 12 34 56 78",
    "+32 470 12 34 56",
  ])("%j", (number) => {
    expect(findPersonalData(`Rappelée au ${number}, hier.`)).toEqual([
      { kind: "PHONE", found: number },
    ]);
  });

  test.each([
    "le 01/02/2026 à 14 h 30",
    "le 01.02.2026 14 30 22",
    "du 01 02 2026 au 05 02 2026",
    "une indemnité de 1 240,50 euros",
    "01 250 000 euros de chiffre d’affaires",
    "12 345 678 contrats en portefeuille",
    "le dossier 2026-00013 et l’article L. 113-2",
    "SIRET 784 409 013 00058",
    "00 12 34 56 78",
    "06 12 34 56 78 90",
    "le code postal 75009, 3e étage",
  ])("none in %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("IBANs, by their key", () => {
  test.each([
    ["FR1420041010050500013M02606", "FR1420041010050500013M02606"],
    ["FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 606"],
    ["fr14 2004 1010 0505 0001 3m02 606 est à jour", "fr14 2004 1010 0505 0001 3m02 606"],
    ["DE89 3704 0044 0532 0130 00, en Allemagne", "DE89 3704 0044 0532 0130 00"],
    ["BE68539007547034", "BE68539007547034"],
  ])("%j", (text, found) => {
    expect(findPersonalData(text)).toEqual([{ kind: "IBAN", found }]);
  });

  test.each([
    "FR1520041010050500013M02606",
    "FR14 2004 1010 0505 0001 3M02 607",
    "FR1420041010050500013M026060",
    "XX1420041010050500013M02606",
    "RNCP41351BC01 et RNCP41351BC02",
  ])("none in %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("numbers of the national register, by their key", () => {
  test.each([
    "2 69 05 49 588 157 80",
    "269054958815780",
    "1.85.05.78.006.084.91",
    "1 85 05 2A 004 084 95",
    "1 85 05 2B 004 084 25",
  ])("%j", (number) => {
    expect(findPersonalData(`Son numéro : ${number}.`)).toEqual([{ kind: "NIR", found: number }]);
  });

  test.each([
    "2 69 05 49 588 157 81",
    "2690549588157",
    "9 69 05 49 588 157 80",
    "2 69 13 49 588 157 40",
    "le contrat 269054958815780123",
  ])("none in %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test("all that is found, each once, and nothing found twice in another shape", () => {
  const text = `zoe@exemple.fr ou zoe@exemple.fr, 06 12 34 56 78 puis 0612345678,
    IBAN FR14 2004 1010 0505 0001 3M02 606, NIR 2 69 05 49 588 157 80`;
  expect(kindsIn(text)).toEqual(["EMAIL", "IBAN", "NIR", "PHONE"]);
});

test("a long text is read in no time", () => {
  const began = performance.now();
  findPersonalData("1 2 3 4 5 6 7 8 9 0 ".repeat(500));
  findPersonalData("FR14".repeat(2500));
  findPersonalData("a.".repeat(5000));
  expect(performance.now() - began).toBeLessThan(500);
});
