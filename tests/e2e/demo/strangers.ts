import { randomUUID } from "node:crypto";
import type pg from "pg";
import { FORMER } from "./relations.ts";
import type { Subject } from "./subjects.ts";

const OTHER_JUROR = "jure.ailleurs@demo.example";
const OTHER_MANAGER = "rh.ailleurs@demo.example";
const OTHER_SIRET = "35600000000048";

/** Those whom no demo account plays: who has left, who sits elsewhere, who has a link with the candidate. */
export async function addStrangers(client: pg.Client, subjects: Subject[]): Promise<void> {
  await client.query("BEGIN");
  await client.query(`LOCK TABLE "CompanyMember"`); // one worker at a time
  const { rowCount } = await client.query(`SELECT FROM "User" WHERE email = $1`, [FORMER]);
  if (rowCount) return void (await client.query("ROLLBACK")); // another worker of this run has
  const former = await addUser(client, FORMER, "Renaud Vasseur");
  await client.query(FORMER_SECRETARY, [former]);
  const substitute = await addUser(client, OTHER_JUROR, "Ode Kermarrec");
  await client.query(MANDATE, [randomUUID(), substitute, "2022-01-01", "2035-12-31"]);
  const manager = await addUser(client, OTHER_MANAGER, "Ilse Brandt");
  await client.query(COMPANY, [OTHER_SIRET]);
  await client.query(MEMBER, [manager, OTHER_SIRET]);
  const past = randomUUID();
  await client.query(MANDATE, [past, former, "2020-01-01", "2021-12-31"]);
  for (const { candidacyId, companyId, entryId, sessionId } of subjects) {
    if (companyId) {
      await client.query(FORMER_COLLEAGUE, [former, companyId]);
      await client.query(FORMER_EVALUATOR, [former, candidacyId]);
    }
    if (!entryId) continue;
    await client.query(FORMER_JUROR, [sessionId, past]);
    await client.query(INTEREST, [entryId, past, "NONE"]);
    await client.query(CLEARED, [entryId, sessionId]);
    await client.query(RECUSED, [entryId, sessionId]);
  }
  await client.query("COMMIT");
}

/** Lets somebody of the demo sign in with the password of its accounts. */
export async function openAccounts(client: pg.Client, emails: string[]): Promise<void> {
  await client.query(
    `UPDATE "User" SET "emailConfirmedAt" = coalesce("emailConfirmedAt", now()),
      "passwordHash" = (SELECT "passwordHash" FROM "User" WHERE email = 'admin@demo.example')
    WHERE email = ANY($1)`,
    [emails],
  );
}

async function addUser(client: pg.Client, email: string, name: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO "User" (id, email, "displayName", "emailConfirmedAt", "createdAt")
    VALUES (gen_random_uuid(), $1, $2, now(), now()) RETURNING id`,
    [email, name],
  );
  return rows[0]?.id ?? "";
}

const FORMER_SECRETARY = `
  INSERT INTO "Membership" (id, "userId", kind, "startedAt", "endedAt")
  SELECT gen_random_uuid(), $1, k::"MembershipKind", now() - interval '2 years', now() - interval '1 day'
  FROM unnest(ARRAY['SECRETARIAT', 'ADMIN']) k`;
const FORMER_COLLEAGUE = `
  INSERT INTO "CompanyMember" (id, "userId", "companyId", name, email, role, "startedAt", "endedAt")
  SELECT gen_random_uuid(), u.id, $2, u."displayName", u.email, 'MANAGER', now() - interval '2 years', now() - interval '1 day'
  FROM "User" u WHERE u.id = $1`;
const FORMER_EVALUATOR = `
  INSERT INTO "CommitteeMember" (id, "committeeId", "userId", name, function)
  SELECT gen_random_uuid(), e.id, u.id, u."displayName", 'TUTOR' FROM "EvaluationCommittee" e, "User" u
  WHERE u.id = $1 AND e."candidacyId" = $2 AND e."dissolvedAt" IS NULL`;
const MANDATE = `
  INSERT INTO "Mandate" (id, "seatId", "userId", kind, "startsOn", "endsOn", "cpnfpeStartsOn", "cpnfpeEndsOn",
    "employerName", "employerSiret", gender, qualified, "grantedById")
  SELECT $1, s.id, $2, 'SUBSTITUTE', $3::date, $4::date, $3::date, $4::date, 'Courtage du Ponant', '${OTHER_SIRET}', 'F', true,
    (SELECT "userId" FROM "Membership" WHERE kind = 'SECRETARIAT' AND "endedAt" IS NULL ORDER BY id LIMIT 1)
  FROM "Seat" s WHERE NOT EXISTS (SELECT FROM "Mandate" m WHERE m."seatId" = s.id AND m.kind = 'SUBSTITUTE'
    AND daterange(m."startsOn", m."endsOn", '[]') && daterange($3::date, $4::date, '[]')) ORDER BY s.id LIMIT 1`;
const COMPANY = `
  INSERT INTO "Company" (id, name, siret, idcc, city, "createdAt")
  VALUES (gen_random_uuid(), 'Courtage du Ponant', $1, '1672', 'Brest', now())`;
const MEMBER = `
  INSERT INTO "CompanyMember" (id, "userId", "companyId", name, email, role, "startedAt")
  SELECT gen_random_uuid(), u.id, c.id, u."displayName", u.email, 'MANAGER', now()
  FROM "Company" c, "User" u WHERE u.id = $1 AND c.siret = $2`;
const FORMER_JUROR = `
  INSERT INTO "Attendance" (id, "sessionId", "mandateId", status) VALUES (gen_random_uuid(), $1, $2, 'PRESENT')
  ON CONFLICT DO NOTHING`;
const INTEREST = `
  INSERT INTO "Interest" (id, "entryId", "mandateId", kind, "recordedAt")
  VALUES (gen_random_uuid(), $1, $2, $3::"InterestKind", now()) ON CONFLICT DO NOTHING`;
/** One summoned member declares no link, where nobody has yet. */
const CLEARED = `
  INSERT INTO "Interest" (id, "entryId", "mandateId", kind, "recordedAt")
  SELECT gen_random_uuid(), $1, a."mandateId", 'NONE', now() FROM "Attendance" a JOIN "Mandate" m ON m.id = a."mandateId"
  WHERE a."sessionId" = $2 AND m."endsOn" >= current_date
    AND NOT EXISTS (SELECT FROM "Interest" i WHERE i."entryId" = $1 AND i."mandateId" = a."mandateId")
    AND NOT EXISTS (SELECT FROM "Interest" i JOIN "Mandate" k ON k.id = i."mandateId"
      WHERE i."entryId" = $1 AND i.kind = 'NONE' AND k."endsOn" >= current_date)
  ORDER BY a.id LIMIT 1`;
/** The portal finds a link of the member who sits last, unless it has found one already of somebody who is there. */
const RECUSED = `
  INSERT INTO "Interest" (id, "entryId", "mandateId", kind, reason, "recordedAt")
  SELECT gen_random_uuid(), $1, a."mandateId", 'DETECTED', 'SAME_COMPANY', now() FROM "Attendance" a
  JOIN "Mandate" m ON m.id = a."mandateId" JOIN "User" u ON u.id = m."userId"
  WHERE a."sessionId" = $2 AND m."endsOn" >= current_date
    AND NOT EXISTS (SELECT FROM "Interest" i JOIN "Attendance" b ON b."mandateId" = i."mandateId" AND b."sessionId" = $2
      WHERE i."entryId" = $1 AND i.kind = 'DETECTED' AND b.status <> 'ABSENT')
  ORDER BY a.status = 'ABSENT', u.email LIKE 'jury.%' OR u.email LIKE 'presidence.%', a.id DESC LIMIT 1
  ON CONFLICT ("entryId", "mandateId") DO UPDATE SET kind = 'DETECTED'`;
