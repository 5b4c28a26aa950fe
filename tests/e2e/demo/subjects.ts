import { rowsOf } from "../support/portal.ts";

/** A dossier of the demo data that a page is about, and what a stranger's answer must not hold. */
export type Subject = {
  candidacyId: string;
  userId: string;
  companyId: string | null;
  /** Its entry on the docket of a session under way. */
  entryId: string | null;
  sessionId: string | null;
  personal: string[];
};

/** One candidacy for each kind of page: what its pages show depends on its state. */
const choices = {
  /** At work, on the docket of a session under way. */
  atSession: `c.route = 'WORKPLACE' AND s.state IN ('OPEN', 'SUMMONED')`,
  vaeAtSession: `c.route = 'VAE' AND s.state IN ('OPEN', 'SUMMONED')`,
  draft: `c.state = 'DRAFT'`,
  submitted: `c.state = 'SUBMITTED'`,
  admissible: `c.state = 'ADMISSIBLE'`,
  registered: `c.state = 'REGISTERED'`,
  inAssessment: `c.state = 'IN_ASSESSMENT'`,
  signed: `c.state = 'SIGNED'`,
  decided: `c.state = 'DECIDED' AND EXISTS (SELECT FROM "Certificate" k WHERE k."candidacyId" = c.id)`,
} as const;
export type SubjectName = keyof typeof choices;

const query = (choice: string) => `
  SELECT c.id AS "candidacyId", c."companyId", d."sessionId",
    CASE WHEN s.state IN ('OPEN', 'SUMMONED') THEN d.id END AS "entryId",
    u.id AS "userId", array_remove(ARRAY[u.email, p."birthName", c."invitedName"], NULL) AS personal
  FROM "Candidacy" c
  LEFT JOIN "Candidate" p ON p.id = c."candidateId"
  JOIN "User" u ON u.id = coalesce(p."userId", c."invitedUserId")
  LEFT JOIN "DocketEntry" d ON d."candidacyId" = c.id AND d."removedAt" IS NULL
  LEFT JOIN "JurySession" s ON s.id = d."sessionId"
  WHERE ${choice}
  ORDER BY coalesce(s.state = 'OPEN', false) DESC, u.email LIKE '%@demo.example' DESC, c.id LIMIT 1`;

export async function readSubjects(): Promise<Record<SubjectName, Subject>> {
  const found = await Promise.all(
    Object.entries(choices).map(async ([name, choice]) => {
      const [subject] = await rowsOf<Subject>("demo", query(choice));
      if (!subject) throw new Error(`the demo has no candidacy ${name}`);
      return [name, subject] as const;
    }),
  );
  return Object.fromEntries(found) as Record<SubjectName, Subject>;
}
