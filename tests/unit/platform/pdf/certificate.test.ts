import { describe, expect, it } from "vitest";
import {
  blockCertificateDocument,
  certificateDocument,
} from "@/lib/certificates/certificate.document";
import { readPrinted } from "./read-printed";
import * as samples from "./samples";

describe("a certificate", () => {
  const full = () => readPrinted(certificateDocument(samples.certificate));

  it("is one page that names no block and no route (R65, R68)", async () => {
    const { text, pages } = await full();
    expect(pages).toBe(1);
    expect(text).not.toMatch(/bloc|BC0|VAE|expérience|situation de travail|Duplicata/i);
  });

  it("leads to its verification", async () => {
    expect((await full()).links).toEqual([samples.certificate.verificationUrl]);
  });

  it("says that it is a duplicate under the same number (R69)", async () => {
    const { text } = await readPrinted(
      certificateDocument({ ...samples.certificate, duplicateOn: "2028-05-02" }),
    );
    expect(text).toContain("DUPLICATA");
    expect(text).toContain("N° CQP-CRCA-2027-000123");
    expect(text).toContain("le 12 mars 2027");
    expect(text).toContain("Duplicata établi le 2 mai 2028");
  });

  it("stays one page with the longest names", async () => {
    const long = "Marie-Antoinette-Joséphine ".repeat(4).trim();
    const holder = {
      ...samples.certificate.holder,
      firstNames: long,
      birthName: "de La Rochefoucauld-Montbel",
    };
    for (const make of [certificateDocument, blockCertificateDocument]) {
      const { text, pages } = await readPrinted(make({ ...samples.blockCertificate, holder }));
      expect(pages).toBe(1);
      expect(text).toContain("de La Rochefoucauld-Montbel");
    }
  });
});
