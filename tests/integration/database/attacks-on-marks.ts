import { CERTIFICATE, HOLDER_OF_ONE } from "./attacks";

const AUTHOR = `(SELECT "userId" FROM "Membership" WHERE kind = 'SECRETARIAT' LIMIT 1)`;

/** An image of the body's own, under a key that says what it is. */
const IMAGE = (key: string, purpose: string, mime = "image/png") => `
  INSERT INTO "StoredFile" (id, "storageKey", purpose, "originalName", mime, size, sha256, "createdAt")
  VALUES (gen_random_uuid(), '${key}', '${purpose}', 'x', '${mime}', 1, repeat('0', 64), now());`;
const idOf = (key: string) => `(SELECT id FROM "StoredFile" WHERE "storageKey" = '${key}')`;

/** Somebody signs from a day to a day with that image. */
const SIGNS = (key: string, days = "'1990-01-01', '1990-12-31'", seal = "NULL", name = "'x'") => `
  INSERT INTO "Signatory" (id, name, capacity, "startsOn", "endsOn", "signatureId", "sealId", "appointedAt", "appointedById")
  VALUES (gen_random_uuid(), ${name}, 'x', ${days}, ${idOf(key)}, ${seal}, now(), ${AUTHOR});`;
const LOGO = (key: string) => `
  INSERT INTO "Logo" (id, "fileId", "startedAt", "startedById") VALUES (gen_random_uuid(), ${idOf(key)}, now(), ${AUTHOR});`;
const SIGNATURE = IMAGE("signature", "SIGNATURE");
const SIGNATORY = SIGNATURE + SIGNS("signature");
const IN_USE = IMAGE("logo", "LOGO") + LOGO("logo");

/** An attestation that is right, signed by who signs in those days. */
const SIGNED = (days: string) => `${SIGNATURE}${SIGNS("signature", days)}
  ${CERTIFICATE({ kind: "BLOCK", blockId: "b.id", signatory: `(SELECT id FROM "Signatory" WHERE name = 'x')` }, HOLDER_OF_ONE)};`;

/** A duplicate of that attestation, by whoever, in a document of its own or another. */
const DUPLICATE = ({
  by = AUTHOR,
  file = idOf("duplicata"),
  reason = "'perdu'",
  signs = "x",
} = {}) => `
  INSERT INTO "StoredFile" (id, "storageKey", purpose, "originalName", mime, size, sha256, "createdAt", "candidateId", "candidacyId")
  SELECT gen_random_uuid(), 'duplicata', 'CERTIFICATE', 'x', 'application/pdf', 1, repeat('0', 64), now(), "candidateId", "candidacyId"
  FROM "Certificate" WHERE number = 'ESSAI';
  INSERT INTO "CertificateDuplicate" (id, "certificateId", reason, "issuedOn", "issuedAt", "issuedById", "signatoryId", "fileId")
  SELECT gen_random_uuid(), id, ${reason}, (now() AT TIME ZONE 'Europe/Paris')::date, now(), ${by},
    (SELECT id FROM "Signatory" WHERE name = '${signs}'), ${file} FROM "Certificate" WHERE number = 'ESSAI'`;
const ISSUED = SIGNED("'1990-01-01', NULL");
const CANDIDATE = `(SELECT "userId" FROM "Candidate" LIMIT 1)`;

/** What the database refuses of signatures, seals and logos; each statement makes the rows that it needs. */
export const attacksOnMarks: Record<string, string> = {
  "a signature that is somebody's": `
    INSERT INTO "StoredFile" (id, "storageKey", purpose, "originalName", mime, size, sha256, "createdAt", "candidacyId")
    SELECT gen_random_uuid(), 'essai', 'SIGNATURE', 'x', 'image/png', 1, repeat('0', 64), now(), id FROM "Candidacy" LIMIT 1`,
  "a proof that is nobody's": IMAGE("essai", "PROOF"),
  "a signatory with a seal for a signature": IMAGE("seal", "SEAL") + SIGNS("seal"),
  "a signatory with a signature for a seal":
    SIGNATURE + SIGNS("signature", undefined, idOf("signature")),
  "a signatory whose signature is a PDF":
    IMAGE("signature", "SIGNATURE", "application/pdf") + SIGNS("signature"),
  "a signatory whose signature is gone": `${SIGNATURE}
    UPDATE "StoredFile" SET "erasedAt" = now() WHERE "storageKey" = 'signature'; ${SIGNS("signature")}`,
  "a signatory without a name": SIGNATURE + SIGNS("signature", undefined, "NULL", "' '"),
  "a period that ends before it begins":
    SIGNATURE + SIGNS("signature", "'1990-01-02', '1990-01-01'"),
  "another name under the same signature": `${SIGNATORY} UPDATE "Signatory" SET name = 'autre'`,
  "a signature erased while somebody signs with it": `${SIGNATORY}
    UPDATE "StoredFile" SET "erasedAt" = now() WHERE "storageKey" = 'signature'`,
  "a certificate signed by who does not sign yet": SIGNED("'2190-01-01', NULL"),
  "a certificate signed by who signs no more": SIGNED("'1990-01-01', '1990-12-31'"),
  "a signatory whose days end before their last certificate": `${SIGNED("'1990-01-01', NULL")}
    UPDATE "Signatory" SET "endsOn" = '1990-12-31'`,
  "a version of a signatory that falls": `${SIGNATORY} UPDATE "Signatory" SET version = 0`,
  "a logo that is a signature": SIGNATURE + LOGO("signature"),
  "a withdrawn logo back in use": `${IN_USE}
    UPDATE "Logo" SET "endedAt" = now(), "endedById" = ${AUTHOR}; UPDATE "Logo" SET "endedAt" = NULL, "endedById" = NULL`,
  "a logo withdrawn by nobody": `${IN_USE} UPDATE "Logo" SET "endedAt" = now()`,
  "a logo erased while it is in use": `${IN_USE}
    UPDATE "StoredFile" SET "erasedAt" = now() WHERE "storageKey" = 'logo'`,
  "a logo that never was": `${IN_USE} DELETE FROM "Logo"`,
  "a duplicate by a candidate": ISSUED + DUPLICATE({ by: CANDIDATE }),
  "a duplicate in the document of the first": `${ISSUED}
    ${DUPLICATE({ file: `(SELECT "fileId" FROM "Certificate" WHERE number = 'ESSAI')` })}`,
  "a duplicate for no reason": ISSUED + DUPLICATE({ reason: "' '" }),
  "a duplicate of what is revoked": `${ISSUED}
    INSERT INTO "Revocation" (id, "certificateId", reason, "revokedAt", "revokedById")
    SELECT gen_random_uuid(), id, 'x', now(), ${AUTHOR} FROM "Certificate" WHERE number = 'ESSAI'; ${DUPLICATE()}`,
  "a duplicate signed by who signs no more": `${ISSUED} ${IMAGE("former", "SIGNATURE")}
    ${SIGNS("former", "'1980-01-01', '1980-12-31'", "NULL", "'y'")} ${DUPLICATE({ signs: "y" })}`,
  "another reason for a duplicate": `${ISSUED} ${DUPLICATE()}; UPDATE "CertificateDuplicate" SET reason = 'y'`,
  "a signatory whose days end before their last duplicate": `${SIGNATURE}${SIGNS("signature", "'1990-01-01', NULL")}
    ${CERTIFICATE({ kind: "BLOCK", blockId: "b.id" }, HOLDER_OF_ONE)}; ${DUPLICATE()};
    UPDATE "Signatory" SET "endsOn" = '1990-12-31'`,
};
