import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { env } from "@/lib/platform/env";
import { declareInadmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { aHolder } from "../../factories/decided-candidacies";
import { comes, gives, withFactor } from "../../factories/factors";
import { aJury } from "../../factories/juries";
import { aConcludedSession, aDecidedSession } from "../../factories/jury-conclusions";
import { aPlannedSession } from "../../factories/jury-sessions";
import { accepted, aPerson } from "../../factories/people";
import {
  aFiledValidation,
  aFullDraft,
  aRefusal,
  aRequestUnderReview,
  aSubmittedRequest,
  on,
} from "../../factories/vae";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";
import { attacks } from "./attacks";
import { attacksOnGroups } from "./attacks-on-groups";
import { attacksOnKept } from "./attacks-on-kept";
import { attacksOnMarks } from "./attacks-on-marks";
import { attacksOnRequests } from "./attacks-on-requests";
import { attacksOnSituations } from "./attacks-on-situations";
import { standardAttacks } from "./standard-attacks";

/** A world with something of everything: what is refused below is refused for what it is, not for want of rows. */
beforeAll(async () => {
  const jury = await aJury({ seats: 2 });
  await aConcludedSession(jury);
  await aDecidedSession(jury);
  await aPlannedSession(jury, { candidacies: [] });
  await aFiledValidation();
  await aFullDraft();
  const { id, secretary } = await aRequestUnderReview();
  accepted(await on(secretary, declareInadmissible, id, aRefusal));
  await aSubmittedRequest();
  await aHolder({ bornOn: "1991-01-01" });
  await aHolder({ bornOn: "1991-01-01" });
  const person = await aPerson();
  const { codes } = await withFactor(person);
  accepted(await gives(await comes(person), codes[0] ?? ""));
  await aWorkplaceCandidacy("TO_SIGN");
  await aWorkplaceCandidacy("SIGNED");
}, 120_000);

const database = new URL(env.DATABASE_URL).pathname;
const addressOf = (url: string) => Object.assign(new URL(url), { pathname: database }).href;
const callers = {
  "the application": { url: env.DATABASE_URL, shadows: false },
  "the application, before tables of its own": { url: env.DATABASE_URL, shadows: true },
  "the owner, before tables of its own": { url: addressOf(inject("owner")), shadows: true },
};

/** An empty table of one's own before each of the portal's: what a guard would read that takes the caller's search path. */
const SHADOWS = `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname ~ '^[A-Z]'
    LOOP EXECUTE format('CREATE TEMPORARY TABLE %1$I (LIKE public.%1$I)', name); END LOOP;
  END $$`;

/** The same statement on the portal's own tables, whatever is before them. */
const onPortal = (statement: string) => statement.replaceAll(/(?<!\.)"([A-Z]\w+)"/g, 'public."$1"');

const clients: pg.Client[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end())));

async function connection({ url, shadows }: { url: string; shadows: boolean }): Promise<pg.Client> {
  const client = new pg.Client(url);
  clients.push(client);
  await client.connect();
  if (!shadows) return client;
  const right = `TEMPORARY ON DATABASE "${database.slice(1)}"`;
  const superuser = new pg.Client(inject("superuser"));
  await superuser.connect();
  await superuser.query(`GRANT ${right} TO PUBLIC`);
  await client.query(SHADOWS);
  await superuser.query(`REVOKE ${right} FROM PUBLIC`);
  await superuser.end();
  return client;
}

type Refused = { code: string; where: string; message: string };

/** What is said of a statement that is tried in a transaction and undone; constraints that wait for the end are asked at once. */
async function refusalOf(client: pg.Client, statement: string): Promise<Refused> {
  try {
    await client.query(`BEGIN; SET CONSTRAINTS ALL IMMEDIATE; ${onPortal(statement)}`);
    return { code: "", where: "", message: "written" };
  } catch (error) {
    const { code = "", where = "", message } = error as Partial<Refused>;
    return { code, where, message: message ?? "" };
  } finally {
    await client.query("ROLLBACK");
  }
}

// what restrict_violation, check_violation and insufficient_privilege are called
const REFUSALS = ["23001", "23514", "42501"];

/** The guards that refused something to the owner, whom no missing right held back first. */
const guards = new Set<string>();

for (const [who, caller] of Object.entries(callers)) {
  test(`nothing that cannot be is written by ${who}`, async () => {
    const client = await connection(caller);
    const written: string[] = [];
    const all = {
      ...attacks,
      ...attacksOnGroups,
      ...attacksOnKept,
      ...attacksOnMarks,
      ...attacksOnRequests,
      ...attacksOnSituations,
      ...standardAttacks,
    };
    for (const [what, statement] of Object.entries(all)) {
      const { code, where, message } = await refusalOf(client, statement);
      if (!REFUSALS.includes(code)) written.push(`${what} (${message})`);
      for (const [, name = ""] of where.matchAll(/function (\w+)\(/g)) guards.add(name);
    }
    expect(written).toEqual([]);
  });
}

/** What nobody gives themself: asked as application and as owner in `own-grants.test.ts`. */
const GIVEN = [
  ...["guard_membership", "guard_membership_grant", "guard_own_presidency"],
  ...["guard_secretary", "require_giver"],
];

test("every guard was asked", async () => {
  const client = await connection(callers["the application"]);
  const { rows } = await client.query<{ name: string }>(`
    SELECT DISTINCT proname AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT tgisinternal AND pronamespace = 'public'::regnamespace AND prosrc LIKE '%RAISE EXCEPTION%'`);
  expect([...guards, ...GIVEN].sort()).toEqual(
    expect.arrayContaining(rows.map(({ name }) => name).sort()),
  );
});

test("the application makes no temporary table", async () => {
  const client = await connection(callers["the application"]);
  const refusal = await refusalOf(client, "CREATE TEMPORARY TABLE mine (id int)");
  expect(refusal.code).toBe("42501");
});

test("every function of the portal has a search path of its own, or is bound when it is written", async () => {
  const client = await connection(callers["the application"]);
  const { rows } = await client.query(`
    SELECT p.oid::regprocedure::text AS name, proconfig::text AS config FROM pg_proc p
    WHERE pronamespace IN ('public'::regnamespace, 'pgboss'::regnamespace) AND prosqlbody IS NULL
      AND coalesce(proconfig::text, '') !~ '^{"search_path=pg_catalog, (public|pgboss), pg_temp"(,plan_cache_mode=force_generic_plan)?}$'
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')`);
  expect(rows).toEqual([]);
});

/** What a row refers to and may refer to something else later, by what says when. */
const CHANGEABLE = [
  "Accreditation.withdrawnById", // once, says its guard
  "AddressRecovery.confirmedById", // once, says its guard
  ...["AdmissibilityDecision.candidacyId", "AdmissibilityDecision.candidateId"], // never, says its guard
  ...["AdmissibilityDecision.decidedById", "AdmissibilityDecision.versionId"],
  "Candidacy.candidateId", // once
  "Candidacy.handlerId", // whoever follows it next
  "Candidacy.versionId", // in a draft
  "Candidate.identityCheckedById", // another check
  ...["Candidate.sameAsId", "Candidate.userId"], // to the account of the same person, says their guard
  "CompetencyAssessment.authorId", // who wrote last
  ...["EquivalenceProposal.confirmedById", "EquivalenceProposal.endedById"], // once, says its guard
  "FactorReset.confirmedById", // once, says its guard
  "GapAnalysis.editedById", // who wrote last
  "Interest.recordedById", // who said it last
  ...["JurySession.secretaryId", "JurySession.secretaryNamedById"], // until it is final
  "Logo.endedById", // once, says its guard
  "MembershipGrant.confirmedById", // once, says its guard
  ...["Minutes.fileId", "Minutes.sessionId", "Minutes.signedFileId"], // never, once, says their guard
  "PieceVerdict.decidedById", // who judged last
  ...["PriorAcquisition.confirmedById", "PriorAcquisition.endedById"], // once, says its guard
  "RequestedBlock.candidateId", // mirrors its candidacy
  "RequestedPiece.fileId", // what answers it
  "Resemblance.settledById", // once, says its guard
  "Setting.confirmedById", // another value
  // with each proposal; once, says its guard
  ...[
    "StandardDraft.proposedById",
    "StandardDraft.publishedById",
    "StandardDraft.publishedVersionId",
  ],
  ...["StoredFile.candidacyId", "StoredFile.candidateId", "StoredFile.sessionId"], // never, says its guard
  "StoredFile.uploadedById",
];

test("what a row refers to stays, but for what is named here", async () => {
  const client = await connection(callers["the application"]);
  const { rows } = await client.query<{ name: string }>(`
    SELECT t.relname || '.' || a.attname AS name
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace
      AND has_column_privilege(t.oid, a.attnum, 'UPDATE')
      AND NOT EXISTS (
        SELECT FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid WHERE g.tgrelid = t.oid AND p.proname = 'keep_columns'
          AND a.attname = ANY (string_to_array(encode(g.tgargs, 'escape'), '\\000')))
    ORDER BY 1`);
  expect(rows.map(({ name }) => name)).toEqual(CHANGEABLE);
});
