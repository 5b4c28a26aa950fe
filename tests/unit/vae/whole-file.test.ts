import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, expect, test } from "vitest";
import { print } from "@/lib/platform/pdf/compiler";
import { wholeFileDocument } from "@/lib/vae/validation/whole-file.document";
import { readPrinted } from "../platform/pdf/read-printed";
import { blocks, issuer, sha256, version } from "../platform/pdf/samples";

const long = `${"J’ai vérifié le contrat, puis rappelé l’assurée. ".repeat(120)}\n\nPuis j’ai conclu.`;
const texts = {
  ...{ title: "Un dégât des eaux", context: "Un vendredi.", role: "", means: "L’outil." },
  ...{ actions: long, result: "Réglé.", learned: "Rappeler." },
};
const situation = { ...texts, competencies: ["C1.1 – Accueillir"], proofs: ["attestation.pdf"] };
const sheet = wholeFileDocument({
  ...{ issuer, specimen: false, number: "CRCA-2026-00042", edition: 2, version },
  ...{ filedAt: new Date("2026-11-22T13:02:00Z"), candidateName: "Zoé Ñuñez‑O’Connor" },
  blocks: blocks.map((block) => ({ ...block, options: [] })),
  presentation: "Conseillère depuis trois ans.",
  told: [
    { name: "Bloc 1 : Comprendre", situations: [situation, { ...situation, title: "Un avenant" }] },
    { name: "Bloc 2 : Traiter", situations: [situation] },
  ],
  annexes: [{ name: "courrier.pdf", sha256: sha256("b") }],
  fileSha256: sha256("a"),
});

let printed: Awaited<ReturnType<typeof readPrinted>>;
beforeAll(async () => {
  printed = await readPrinted(sheet);
});

test("says all that was filed, in its order, and who swore to it", () => {
  for (const text of [
    "Conseillère depuis trois ans.",
    "Situation 1 : Un dégât des eaux",
    "Les moyens utilisés",
    "Puis j’ai conclu.",
    "C1.1 – Accueillir",
    "attestation.pdf",
    "Situation 2 : Un avenant",
    sha256("b"),
    "Je certifie sur l’honneur être l’auteur",
    "édition 2",
    `page 1 sur ${printed.pages}`,
  ])
    expect(printed.text.replaceAll(/\s+/g, " ")).toContain(text.replaceAll(/\s+/g, " "));
  expect(printed.text).not.toContain("Le rôle du candidat");
});

test("its parts are bookmarks, down to each situation", async () => {
  const pdf = await PDFDocument.load(await print(sheet));
  const titles: string[] = [];
  const walk = (node: PDFDict | undefined) => {
    for (let one = node; one; one = one.lookupMaybe(PDFName.of("Next"), PDFDict)) {
      titles.push(String(one.get(PDFName.of("Title"))));
      walk(one.lookupMaybe(PDFName.of("First"), PDFDict));
    }
  };
  walk(pdf.catalog.lookup(PDFName.of("Outlines"), PDFDict).lookup(PDFName.of("First"), PDFDict));
  expect(titles).toHaveLength(1 + 1 + 2 + 3 + 2);
  expect(pdf.catalog.lookup(PDFName.of("MarkInfo"), PDFDict)).toBeDefined();
});
