import type pg from "pg";
import type { Subject } from "./subjects.ts";

/** What may tie a person to a dossier; every page and every action is asked for by one of each. */
export const relations = [
  "self",
  "otherCandidate",
  "manager",
  "otherCompany",
  "committeeMember",
  "juror",
  "recusedJuror",
  "otherJuror",
  "formerMember",
  "secretariat",
  "administrator",
  "officer",
  "nobody",
] as const;
export type Relation = (typeof relations)[number];
export type People = Record<Exclude<Relation, "nobody">, string>;

/** The e-mail address of somebody in each relation to a dossier; who is missing from the demo is added. */
export async function peopleAround(
  client: pg.Client,
  subject: Subject,
  jury: Subject,
): Promise<People> {
  const one = (sql: string, ...values: unknown[]) => emailOf(client, sql, values);
  const company = subject.companyId ?? jury.companyId;
  const [entry, session] = subject.entryId
    ? [subject.entryId, subject.sessionId]
    : [jury.entryId, jury.sessionId];
  return {
    self: await one(`SELECT email FROM "User" WHERE id = $1`, subject.userId),
    otherCandidate: await one(OTHER_CANDIDATE, subject.userId),
    manager: await one(MANAGER, company, true),
    otherCompany: await one(MANAGER, company, false),
    committeeMember: await one(COMMITTEE_MEMBER, subject.candidacyId, jury.candidacyId),
    juror: await one(JUROR, entry, session, ["NONE"]),
    recusedJuror: await one(JUROR, entry, session, ["DETECTED"]),
    otherJuror: await one(OTHER_JUROR, session),
    formerMember: FORMER,
    secretariat: await one(MEMBER, "SECRETARIAT", session),
    administrator: await one(MEMBER, "ADMIN", session),
    officer: await one(MEMBER, "DPO", session),
  };
}

export const FORMER = "partie@demo.example";

async function emailOf(client: pg.Client, sql: string, values: unknown[]): Promise<string> {
  const { rows } = await client.query<{ email: string }>(sql, values);
  if (!rows[0]) throw new Error(`nobody for: ${sql} ${JSON.stringify(values)}`);
  return rows[0].email;
}

const HAS_NO_OTHER_TIE = ["CompanyMember", "CommitteeMember", "Mandate", "Membership"]
  .map((table) => `NOT EXISTS (SELECT FROM "${table}" t WHERE t."userId" = u.id)`)
  .join(" AND ");

const OTHER_CANDIDATE = `
  SELECT u.email FROM "User" u JOIN "Candidate" p ON p."userId" = u.id
  WHERE u.id <> $1 AND u.email LIKE '%@demo.example' AND ${HAS_NO_OTHER_TIE} ORDER BY u.email LIMIT 1`;
const MANAGER = `
  SELECT u.email FROM "CompanyMember" m JOIN "User" u ON u.id = m."userId"
  WHERE m.role = 'MANAGER' AND m."endedAt" IS NULL AND (m."companyId" = $1) = $2
  ORDER BY u.email LIMIT 1`;
const COMMITTEE_MEMBER = `
  SELECT u.email FROM "CommitteeMember" m JOIN "EvaluationCommittee" e ON e.id = m."committeeId"
  JOIN "User" u ON u.id = m."userId"
  WHERE e."candidacyId" IN ($1, $2) AND e."dissolvedAt" IS NULL AND NOT EXISTS (
    SELECT FROM "CompanyMember" k WHERE k."userId" = u.id AND k.role = 'MANAGER')
  ORDER BY e."candidacyId" = $1 DESC, m."isChair", u.email LIMIT 1`;
const JUROR = `
  SELECT u.email FROM "Attendance" a JOIN "Mandate" m ON m.id = a."mandateId" JOIN "User" u ON u.id = m."userId"
  JOIN "Interest" i ON i."mandateId" = m.id AND i."entryId" = $1
  WHERE a."sessionId" = $2 AND i.kind::text = ANY($3) ORDER BY a.status = 'PRESENT' DESC, u.email LIMIT 1`;
const OTHER_JUROR = `
  SELECT u.email FROM "Mandate" m JOIN "User" u ON u.id = m."userId"
  WHERE m."endsOn" >= current_date AND NOT EXISTS (
    SELECT FROM "Attendance" a WHERE a."mandateId" = m.id AND a."sessionId" = $1) ORDER BY u.email LIMIT 1`;
/** Of the secretariat, who keeps the session. */
const MEMBER = `
  SELECT u.email FROM "Membership" m JOIN "User" u ON u.id = m."userId"
  WHERE m.kind::text = $1 AND m."endedAt" IS NULL
  ORDER BY u.id = (SELECT "secretaryId" FROM "JurySession" WHERE id = $2) DESC, u.email LIMIT 1`;
