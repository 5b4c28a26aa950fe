import { CANDIDATE, CLERK } from "./attacks.ts";

const GROUP = (author: string) => `
  INSERT INTO "CompanyGroup" (id, name, "recordedAt", "recordedById") VALUES (gen_random_uuid(), 'x', now(), ${author})`;
/** A group, and a company of it as somebody records it. */
const COMPANY = (author: string, siren = "784409013") => `${GROUP(CLERK)};
  INSERT INTO "GroupCompany" (id, "groupId", siren, name, "recordedAt", "recordedById")
  SELECT gen_random_uuid(), id, '${siren}', 'x', now(), ${author} FROM "CompanyGroup" WHERE name = 'x'`;

/** What the database refuses of groups of companies, whoever asks. */
export const attacksOnGroups: Record<string, string> = {
  "a group that nobody of the secretariat records": GROUP(CANDIDATE),
  "a company put into a group by nobody of the secretariat": COMPANY(CANDIDATE),
  "a company of a group without a SIREN": COMPANY(CLERK, "78440901A"),
  "a group of another name": `${GROUP(CLERK)}; UPDATE "CompanyGroup" SET name = 'y'`,
  "a company of a group that becomes another": `${COMPANY(CLERK)}; UPDATE "GroupCompany" SET siren = '444608442'`,
};
