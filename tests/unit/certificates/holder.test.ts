import { expect, test } from "vitest";
import { certifies } from "@/lib/certificates/award";
import { certificateState } from "@/lib/certificates/certificate";
import { certificatePolicy } from "@/lib/certificates/certificate.policy";
import { type HolderIdentity, printedHolder, printedName } from "@/lib/certificates/holder";
import { nobody } from "@/lib/platform/actor/actor";

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

test("a certificate is read by its holder and the secretariat, who alone revokes, duplicates and keeps the register", () => {
  const of = { holderUserId: "titulaire" };
  const as = (userId: string, isSecretariat = false) => ({
    ...{ userId, sessionId: null, relations: { ...nobody.relations, isSecretariat } },
  });
  const rights = (actor: ReturnType<typeof as>) =>
    (["read", "revoke", "duplicate", "readRegister"] as const).filter((right) =>
      certificatePolicy[right](actor, of),
    );
  expect(rights(as("titulaire"))).toEqual(["read"]);
  expect(rights(as("un autre"))).toEqual([]);
  expect(rights(as("secrétariat", true))).toEqual(["read", "revoke", "duplicate", "readRegister"]);
});
