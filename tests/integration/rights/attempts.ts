import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import type pg from "pg";
import type { UploadDefinition } from "@/lib/documents/define-upload";
import type { ActionDefinition } from "@/lib/platform/actions/carry-out";
import type { Actor } from "@/lib/platform/actor/actor";
import type { FormValues } from "@/lib/platform/form/form-state";
import { aForm } from "../../factories/forms.ts";
import { NOW } from "../../factories/people.ts";

/** « done » whatever came of it beyond the rights: a success, a rule, a conflict. */
export type Outcome =
  | "done"
  | "NOT_FOUND"
  | "FORBIDDEN"
  | { fieldErrors: Record<string, string[]> };

const UNDONE = "undone by the test";
/** Carried out with nothing to write (signing out without a session), and on to the cookies of a request that is none. */
const COMPLETING = "outside a request scope";

/** What saves itself leaves no other trace. */
const SAVED_ALONE = [
  "Experience",
  "WorkSituation",
  "ValidationFile",
  "AdmissibilityFile",
  "GapAnalysis",
];

/** From now on no transaction of the application that changes something is kept: it fails as it commits. */
export async function undoEverything(owner: pg.Client): Promise<void> {
  await owner.query(`
    CREATE FUNCTION undo() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${UNDONE}' USING ERRCODE = 'UNDON'; END $$`);
  for (const table of ["ProcessedRequest", "AuditEntry", "StoredFile"]) {
    await owner.query(`
      CREATE CONSTRAINT TRIGGER undo AFTER INSERT ON "${table}" DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION undo()`);
  }
  for (const table of SAVED_ALONE) {
    await owner.query(`
      CREATE CONSTRAINT TRIGGER undo AFTER UPDATE ON "${table}" DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION undo()`);
  }
}

export async function attemptAction(
  { name, perform }: ActionDefinition,
  actor: Actor,
  values: FormValues,
): Promise<Outcome> {
  return outcomeOf(() => perform({ actor, now: NOW }, aForm(actor, name, { values })));
}

export async function attemptUpload(
  { perform }: UploadDefinition,
  actor: Actor,
  values: FormValues,
): Promise<Outcome> {
  const stored = { key: randomUUID(), size: 1, sha256: "0".repeat(64), name: "piece.pdf" };
  const file = { ...stored, mime: "application/pdf" as const };
  return outcomeOf(() => perform({ actor, now: NOW }, values, file));
}

type Answer = Awaited<ReturnType<ActionDefinition["perform"] | UploadDefinition["perform"]>>;

async function outcomeOf(attempt: () => Promise<Answer>): Promise<Outcome> {
  try {
    const answer = await attempt();
    if ("fieldErrors" in answer) return answer;
    if ("putBy" in answer) throw new Error(`its own form was put by: ${answer.putBy}`);
    const reason = answer.ok ? "done" : answer.error.reason;
    return reason === "NOT_FOUND" || reason === "FORBIDDEN" ? reason : "done";
  } catch (error) {
    const said = inspect(error, { depth: 5 });
    if (said.includes(UNDONE) || said.includes(COMPLETING)) return "done";
    throw error;
  }
}

/** What every table holds, but the counts of attempts and refusals, which outlive a refusal on purpose. */
export async function fingerprint(owner: pg.Client): Promise<string> {
  await owner.query(FINGERPRINT);
  const { rows } = await owner.query<{ line: string }>("SELECT pg_temp.fingerprint() AS line");
  return rows.map(({ line }) => line).join("\n");
}

/** One by one, and within the database: a union takes four times as long to plan, a question a table as long to ask. */
const FINGERPRINT = `
  CREATE OR REPLACE FUNCTION pg_temp.fingerprint() RETURNS SETOF text LANGUAGE plpgsql AS $$
  DECLARE name text; hash text;
  BEGIN
    FOR name IN
      SELECT quote_ident(tablename) FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('RateLimit', 'RefusedTry') ORDER BY 1
    LOOP
      EXECUTE format('SELECT md5(string_agg(t::text, E''\\n'' ORDER BY t::text)) FROM %s t', name) INTO hash;
      RETURN NEXT name || ' ' || coalesce(hash, '');
    END LOOP;
  END $$`;
