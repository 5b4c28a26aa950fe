import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "@/lib/documents/file-name";
import { UPLOAD_MIMES } from "@/lib/platform/form/upload";

const PDF = "application/pdf";

test.each([
  ["facture.pdf", PDF, "facture.pdf"],
  ["facture.html", PDF, "facture.pdf"],
  ["facture.pdf.exe", PDF, "facture.pdf"],
  ["facture.hta", PDF, "facture.pdf"],
  ["facfdp.exe", PDF, "facfdp.pdf"],
  ["Scan.PDF", PDF, "Scan.pdf"],
  ["photo.HEIC", "image/jpeg", "photo.jpg"],
  ["photo.jpeg", "image/jpeg", "photo.jpg"],
  ["photo.Png", "image/png", "photo.png"],
  ['facture "a".pdf', PDF, 'facture "a".pdf'],
  ["Attestation de M.Roux", PDF, "Attestation de M.Roux.pdf"],
  ["relevé 2026.11.30", PDF, "relevé 2026.11.30.pdf"],
  ["diplôme v1.2.pdf", PDF, "diplôme v1.2.pdf"],
  [".htaccess", PDF, "htaccess.pdf"],
  ["facture.pdf.pdf.exe", PDF, "facture.pdf"],
  ["photo.jpg.exe", "image/jpeg", "photo.jpg"],
  ["ma facture.pdf signée", PDF, "ma facture.pdf signée.pdf"],
  ["schéma.svg", "image/svg+xml", "schéma.bin"],
  ["..", PDF, "fichier.pdf"],
  ["", PDF, "fichier.pdf"],
])("« %s », a file of type %s, is handed on as « %s »", (typed, mime, name) => {
  expect(fileName(typed, mime)).toBe(name);
});

test("whatever the sender called it, it ends as its type does; a name that was made stays as it is", () => {
  const names = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[a-z.]{0,12}$/));
  fc.assert(
    fc.property(names, fc.constantFrom(...UPLOAD_MIMES), (typed, mime) => {
      const name = fileName(typed, mime);
      expect(name).toMatch(/.\.(pdf|jpg|png)$/);
      expect(fileName(name, mime)).toBe(name);
    }),
  );
});
