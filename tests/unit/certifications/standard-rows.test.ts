import { expect, test } from "vitest";
import { optionLabels } from "@/lib/certifications/block-option";
import {
  awardingBodiesOf,
  publishedBodies,
  publishedSpecialties,
  specialtiesOf,
} from "@/lib/certifications/publication";
import type { StandardDocument, StandardItem } from "@/lib/certifications/standard-document";
import { versionRows } from "@/lib/certifications/version-rows";

const item = (code: string, changes: Partial<StandardItem> = {}): StandardItem => ({
  ...{ id: code, code, label: `texte de ${code}`, provisional: false, option: null },
  ...{ options: [], items: [], ...changes },
});
const document: StandardDocument = {
  ...{ rncpCode: "RNCP50000", title: "Essai", acronym: "ESSAI", level: 5, europeanLevel: 5 },
  ...{ specialties: [{ code: "313", label: "Finances" }], occupations: ["C1102"] },
  awardingBodies: [
    { legalName: "A" },
    { legalName: "B", tradeName: "bé", siret: "12345678200010" },
  ],
  ...{ registeredOn: "2028-06-01", expiresOn: "2031-06-01", textSource: "essai" },
  ...{ registeredOnOfficial: true, registeredOnSource: "essai", awardRuleSource: "essai" },
  awardRule: { all: ["BC01", { atLeast: 1, of: ["BC02", "BC03"] }] },
  blocks: [
    item("BC01", {
      provisional: true,
      options: [{ code: "VIE", label: "Vie", provisional: false }],
      items: [
        item("A1", {
          option: "VIE",
          items: [item("C1", { option: "VIE", items: [item("K1"), item("K2")] })],
        }),
      ],
    }),
    item("BC02"),
    item("BC03"),
  ],
};

test("the rows of a version are its document, each text numbered from one among its own", () => {
  const { blocks, ...facts } = versionRows(document);
  expect(facts).toEqual({
    ...{ rncpCode: "RNCP50000", title: "Essai", acronym: "ESSAI", level: 5, europeanLevel: 5 },
    ...{ specialties: [{ code: "313", libelle: "Finances" }], occupations: ["C1102"] },
    awardingBodies: [
      { nom: "A", siret: null },
      { nom: "B", nomCommercial: "bé", siret: "12345678200010" },
    ],
    ...{ registeredOn: new Date("2028-06-01"), expiresOn: new Date("2031-06-01") },
    ...{ registeredOnOfficial: true, registeredOnSource: "essai", awardRuleSource: "essai" },
    ...{ textSource: "essai" },
    awardRule: {
      all: ["RNCP50000BC01", { atLeast: 1, of: ["RNCP50000BC02", "RNCP50000BC03"] }],
    },
  });
  expect(
    blocks.create.map(({ code, ordinal, provisional }) => [code, ordinal, provisional]),
  ).toEqual([
    ["RNCP50000BC01", 1, true],
    ["RNCP50000BC02", 2, false],
    ["RNCP50000BC03", 3, false],
  ]);
  const [first] = blocks.create;
  expect(first?.options).toEqual([{ code: "VIE", label: "Vie", provisional: false }]);
  const [activity] = first?.activities.create ?? [];
  expect(activity).toMatchObject({ code: "A1", ordinal: 1, label: "texte de A1", option: "VIE" });
  const [competency] = activity?.competencies.create ?? [];
  expect(competency).toMatchObject({ code: "C1", ordinal: 1, option: "VIE" });
  expect(competency?.criteria.create).toEqual([
    { code: "K1", ordinal: 1, label: "texte de K1", provisional: false },
    { code: "K2", ordinal: 2, label: "texte de K2", provisional: false },
  ]);
});

test("a level that is not known yet is none", () => {
  const rows = versionRows({ ...document, level: null, europeanLevel: null });
  expect([rows.level, rows.europeanLevel]).toEqual([0, 0]);
});

test("what the publication holds under French keys reads back as it was", () => {
  const { specialties, awardingBodies } = document;
  expect(specialtiesOf(publishedSpecialties(specialties))).toEqual(specialties);
  expect(awardingBodiesOf(publishedBodies(awardingBodies))).toEqual(awardingBodies);
});

test("the options chosen are named in the order the block offers them", () => {
  const offered = [
    { code: "B", label: "bé", provisional: false },
    { code: "A", label: "a", provisional: false },
    { code: "C", label: "cé", provisional: false },
  ];
  expect(optionLabels(offered, ["A", "B"])).toEqual(["bé", "a"]);
  expect(optionLabels(offered, [])).toEqual([]);
});
