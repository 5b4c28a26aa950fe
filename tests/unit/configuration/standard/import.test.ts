import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gapsOf } from "@/lib/configuration/standard/gaps";
import { importStandard } from "@/lib/configuration/standard/import.schema";

const root = new URL("../../../../", import.meta.url);
const sheets = readFileSync(new URL("tests/factories/sheets/rncp41351.xml", root), "utf8");
const file = readFileSync(new URL("prisma/standard.json", root), "utf8");

const taken = (text: string, code = "") => {
  const imported = importStandard(text, code);
  if (!imported.ok) throw new Error(imported.error.message);
  return imported.value;
};
const faultOf = (text: string, code = "") => {
  const imported = importStandard(text, code);
  return imported.ok ? null : imported.error;
};

describe("a sheet of the register", () => {
  const sheet = taken(sheets, "RNCP41351");

  test("gives what it says, in French type", () => {
    expect(sheet).toMatchObject({
      rncpCode: "RNCP41351",
      title: "Chargé(e) de relation clientèle assurance",
      level: 5,
      europeanLevel: 5,
      specialties: [{ code: "313", label: "Finances, banque, assurances, immobilier" }],
      awardingBodies: [
        { legalName: "FEDERATION FRANCAISE DE L’ASSURANCE", siret: "78440901300058" },
      ],
      occupations: ["Conseiller(ère) de gestion & contrats", "Chargé(e) de service client"],
      registeredOn: "2025-09-24",
      registeredOnOfficial: true,
      expiresOn: "2028-09-24",
    });
    expect(sheet.blocks.map(({ code, label, provisional }) => [code, label, provisional])).toEqual([
      ["BC01", "Assurer l’accueil et le conseil\u00a0: la relation client", false],
      ["BC02", "Souscrire et gérer les contrats", false],
      ["BC03", "Indemniser les sinistres", false],
    ]);
  });

  test("gives each competency of its list apart, without bullet or markup", () => {
    const listed = sheet.blocks.map(({ items }) =>
      items.flatMap((activity) => activity.items.map(({ code, label }) => `${code} ${label}`)),
    );
    expect(listed).toEqual([
      [
        "C1.1 Accueillir le client par tous les canaux",
        "C1.2 Analyser sa demande\u00a0; reformuler",
      ],
      ["C2.1 Établir une proposition", "C2.2 Suivre le contrat"],
      [],
    ]);
  });

  test("leaves what it does not carry to be filled in, and says so", () => {
    const sentences = gapsOf(sheet).map(({ sentence }) => sentence);
    expect(sentences).toContain("L’intitulé et le sigle sont à compléter.");
    expect(sentences).toContain("Activité BC01, A1\u00a0: son texte est à compléter.");
    expect(sentences).toContain("Compétence BC02, C2.1\u00a0: ses critères sont à compléter.");
    expect(sentences).toContain("Bloc BC03\u00a0: ses activités sont à compléter.");
    expect(sentences.some((sentence) => sentence.startsWith("Règle d’obtention"))).toBe(true);
  });

  test("is chosen by its number among several", () => {
    expect(faultOf(sheets)).toEqual({
      field: "rncpCode",
      message:
        "Ce texte contient plusieurs versions (RNCP41351 et RNCP36140)\u00a0: indiquez le code de celle à reprendre.",
    });
    expect(faultOf(sheets, "RNCP1")?.field).toBe("rncpCode");
    expect(taken(sheets, "RNCP36140")).toMatchObject({ level: null, registeredOn: "", blocks: [] });
  });
});

test("the project’s own file is taken whole, and lacks only where its text is from", () => {
  const document = taken(file, "RNCP41351");
  expect(gapsOf(document).map(({ sentence }) => sentence)).toEqual([
    "La source du texte est à compléter.",
  ]);
  expect(document.awardRule).toEqual({ all: ["BC01", "BC02"] });
  expect(document.blocks[1]?.options.map(({ code }) => code)).toContain("SOUSCRIPTION");
});

const bomb = `<?xml version="1.0"?>
<!DOCTYPE FICHES [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
<FICHES><FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>&b;</INTITULE></FICHE></FICHES>`;

test.each([
  ["what is neither", "bonjour", /ni une fiche .* ni un référentiel/],
  ["entities of its own", bomb, /^Ligne 2.*ni DOCTYPE ni entité/],
  ["an element that is not closed", "<FICHES>\n<FICHE>\n</FICHES>", /^Ligne 3.*mal formé/],
  ["another document", "<html><body/></html>", /aucun élément FICHES > FICHE/],
  [
    "elements one inside the other without end",
    `<FICHES>${"<a>".repeat(200)}${"</a>".repeat(200)}<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE></FICHE></FICHES>`,
    /aucun élément/,
  ],
  ["a sheet without a number", "<FICHES><FICHE><INTITULE>x</INTITULE></FICHE></FICHES>", /numéro/],
  [
    "a day that does not exist",
    sheets.replace("24/09/2028", "31/09/2028"),
    /^Fiche RNCP41351 › DATE_FIN_ENREGISTREMENT/,
  ],
  [
    "a block without a code",
    sheets.replace("<CODE>RNCP41351BC02</CODE>", ""),
    /BLOCS_COMPETENCES › BLOC_COMPETENCES › n° 2 › CODE\u00a0: un bloc n’a pas de code/,
  ],
  [
    "a block twice",
    sheets.replace("BC02</CODE>", "BC01</CODE>"),
    /Deux éléments portent le code BC01/,
  ],
  ["JSON that is cut", file.slice(0, 3000), /^Ligne \d+.*JSON est mal formé/],
  ["JSON of another kind", '{"a": 1}', /^Fichier › certification/],
  [
    "a rule that asks for nothing",
    file.replaceAll(/"tous": \[[^\]]*\]/g, '"tous": []'),
    /^Fichier › versions › n° 1 › regleObtention › tous/,
  ],
])("%s is refused with its place, and nothing of it is taken", (_, text, message) => {
  expect(faultOf(text, text.includes("RNCP41351") ? "RNCP41351" : "")?.message).toMatch(message);
});
