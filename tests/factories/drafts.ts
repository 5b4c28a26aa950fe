type Query = (sql: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

const DRAFT = `
  WITH person AS (
    INSERT INTO "Candidate" (id, "userId", sex, "birthName", "firstName", "bornOn", "birthPlace", "birthCountry",
      address, "postalCode", city, "createdAt")
    VALUES (gen_random_uuid(), $1, 'F', 'Đặng', 'Anh', '1992-02-29', 'Huế', 'VN', '4 rue des Lilas', '67000', 'Strasbourg', now())
    RETURNING id), candidacy AS (
    INSERT INTO "Candidacy" (id, route, state, "versionId", "candidateId", "createdAt", "stateSince")
    SELECT gen_random_uuid(), 'VAE', 'DRAFT', v.id, p.id, now(), now()
    FROM person p, (SELECT id FROM "CertificationVersion" ORDER BY "registeredOn" DESC LIMIT 1) v RETURNING id), file AS (
    INSERT INTO "AdmissibilityFile" (id, "candidacyId") SELECT gen_random_uuid(), id FROM candidacy), story AS (
    INSERT INTO "CandidacyEvent" (id, "candidacyId", type, "toState", at) SELECT gen_random_uuid(), id, 'open', 'DRAFT', now() FROM candidacy)
  SELECT id FROM candidacy`;

/** An identity and a request by the VAE that is a draft, for an account, in a portal that is only reached from outside. */
export async function draftOf(query: Query, userId: string): Promise<string> {
  const [row] = await query(DRAFT, [userId]);
  return String(row?.["id"]);
}
