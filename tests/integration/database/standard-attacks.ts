const CLERK = `(SELECT "userId" FROM "Membership" WHERE kind = 'SECRETARIAT' AND "endedAt" IS NULL ORDER BY id LIMIT 1)`;
const COLLEAGUE = `(SELECT "userId" FROM "Membership" WHERE kind = 'SECRETARIAT' AND "endedAt" IS NULL ORDER BY id DESC LIMIT 1)`;
const CANDIDATE = `(SELECT "userId" FROM "Candidate" LIMIT 1)`;

/** A copy of the last version, but for what is said of it. */
const VERSION = ({ edition = "1", code = "'RNCP99999'", rule = `"awardRule"`, day = "NULL" }) => `
  INSERT INTO "CertificationVersion" (id, "certificationId", "rncpCode", edition, "offeredFrom", title, acronym, level, "europeanLevel",
    specialties, "awardingBodies", occupations, "registeredOn", "registeredOnOfficial", "registeredOnSource", "expiresOn", "awardRule",
    "awardRuleSource", "contentHash")
  SELECT gen_random_uuid(), "certificationId", ${code}, ${edition}, ${day}, title, acronym, level, "europeanLevel",
    specialties, "awardingBodies", occupations, "registeredOn", true, 'x', "expiresOn", ${rule}, 'x', "contentHash"
  FROM "CertificationVersion" ORDER BY "registeredOn" DESC LIMIT 1`;
const DRAFT = `
  INSERT INTO "StandardDraft" (id, "certificationId", content, "createdById", "createdAt", "editedAt")
  SELECT gen_random_uuid(), id, '{}', ${CLERK}, now(), now() FROM "Certification"`;
const PROPOSED = `${DRAFT}; UPDATE "StandardDraft" SET version = 2, "proposedById" = ${CLERK}, "proposedAt" = now(), "offeredFrom" = now()`;
const PUBLISHED_BY = (person: string) => `${PROPOSED};
  UPDATE "StandardDraft" SET version = 3, "publishedById" = ${person}, "publishedAt" = now(),
    "publishedVersionId" = (SELECT id FROM "CertificationVersion" LIMIT 1)`;

/** What the database refuses of the référentiel, whoever asks. */
export const standardAttacks: Record<string, string> = {
  "a published competency reworded": `UPDATE "Competency" SET label = 'autre'`,
  "a published version of another day": `UPDATE "CertificationVersion" SET "expiresOn" = "expiresOn" + 365`,
  "a published block taken away": `DELETE FROM "CompetencyBlock"`,
  "a criterion more for a published competency": `INSERT INTO "Criterion" (id, "competencyId", code, ordinal, label, provisional)
    SELECT gen_random_uuid(), id, 'K99', 99, 'x', false FROM "Competency" LIMIT 1`,
  "a version that nobody published": VERSION({ day: `"registeredOn"` }),
  "a version that is obtained by nothing": VERSION({ rule: `'{"all": []}'` }),
  "a version whose rule names no block of it": VERSION({ rule: `'{"all": ["autre"]}'` }),
  "an edition that skips one": VERSION({ edition: "3", code: `"rncpCode"`, day: `"registeredOn"` }),
  "a version that begins published": DRAFT.replace(
    `"editedAt")`,
    `"editedAt", "discardedAt")`,
  ).replace("now(), now() FROM", "now(), now(), now() FROM"),
  "a version published before it is proposed": `${DRAFT};
    UPDATE "StandardDraft" SET version = 2, "publishedById" = ${CLERK}, "publishedAt" = now(),
      "publishedVersionId" = (SELECT id FROM "CertificationVersion" LIMIT 1)`,
  "a version published by who proposed it": PUBLISHED_BY(CLERK),
  "a version published by a candidate": PUBLISHED_BY(CANDIDATE),
  "a version proposed by a candidate": PROPOSED.replace(
    `"proposedById" = ${CLERK}`,
    `"proposedById" = ${CANDIDATE}`,
  ),
  "a proposed version reworded": `${PROPOSED}; UPDATE "StandardDraft" SET version = 3, content = '{"title": "autre"}'`,
  "a version published and reworded in one": PUBLISHED_BY(COLLEAGUE).replace(
    `SET version = 3,`,
    `SET version = 3, content = '{"a": 1}',`,
  ),
  "a change of a draft that is no version": `${DRAFT}; UPDATE "StandardDraft" SET content = '{"title": "autre"}'`,
  "a draft given up and taken up again": `${DRAFT}; UPDATE "StandardDraft" SET version = 2, "discardedAt" = now();
    UPDATE "StandardDraft" SET version = 3, "discardedAt" = NULL`,
  "a draft of another author": `${DRAFT}; UPDATE "StandardDraft" SET version = 2, "createdById" = ${CANDIDATE}`,
};
