import { expect, test } from "vitest";
import { certifies } from "@/lib/certificates/award";
import { certificateState } from "@/lib/certificates/certificate";
import { type HolderIdentity, printedHolder, printedName } from "@/lib/certificates/holder";

const identity: HolderIdentity = {
  sex: "F",
  ...{ firstName: "Zoé", otherFirstNames: "Marie Ana", birthName: "Ñuñez" },
  ...{ usageName: "Đặng", bornOn: "1992-02-29", birthPlace: "Bressuire", birthCountry: "FR" },
};

test("a certificate prints every first name, the name at birth and the usual one; a birth abroad names the country", () => {
  expect(printedHolder(identity)).toEqual({
    ...{ sex: "F", firstNames: "Zoé Marie Ana", birthName: "Ñuñez", usualName: "Đặng" },
    ...{ bornOn: "1992-02-29", birthPlace: "Bressuire" },
  });
  const abroad = { ...identity, otherFirstNames: null, usageName: null };
  const holder = printedHolder({ ...abroad, birthPlace: "Cork", birthCountry: "IE" });
  expect(holder).toEqual({
    ...{ sex: "F", firstNames: "Zoé", birthName: "Ñuñez", bornOn: "1992-02-29" },
    birthPlace: "Cork (Irlande)",
  });
  expect(printedName(holder)).toBe("Zoé Ñuñez");
});

test("a certificate stands until it is revoked", () => {
  expect(certificateState({ revokedOn: null })).toBe("VALID");
  expect(certificateState({ revokedOn: "2026-11-22" })).toBe("REVOKED");
});

test("a parchemin certifies the whole, an attestation its own block alone", () => {
  const full = { kind: "FULL", awardedOn: "2026-11-22" } as const;
  const block = { kind: "BLOCK", blockId: "un", awardedOn: "2026-11-22" } as const;
  expect(certifies({ kind: "FULL", blockId: null }, full)).toBe(true);
  expect(certifies({ kind: "BLOCK", blockId: "un" }, full)).toBe(false);
  expect(certifies({ kind: "BLOCK", blockId: "un" }, block)).toBe(true);
  expect(certifies({ kind: "BLOCK", blockId: "deux" }, block)).toBe(false);
});
