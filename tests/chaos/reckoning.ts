import { setTimeout } from "node:timers/promises";
import { runWith } from "../support/served.ts";
import type { Load } from "./load.ts";
import type { Reached } from "./reached.ts";

export type Reckoning = {
  /** Acknowledged, and not there. */
  lost: string[];
  /** There twice. */
  doubled: string[];
  /** What the doctor finds to differ, and numbers with a gap. */
  half: string[];
  /** Messages that neither arrived nor wait to be sent; that arrived twice; that wait. */
  mails: { lost: number; twice: number; waiting: number };
};

/** How often each is there, by the name it was sent under. */
const WRITTEN = [
  `SELECT "invitedEmail" AS name, count(*)::int FROM "Candidacy" WHERE "invitedEmail" IS NOT NULL GROUP BY 1`,
  `SELECT "originalName" AS name, count(*)::int FROM "StoredFile" WHERE purpose = 'PROOF' GROUP BY 1`,
];
const GAPS = `
  SELECT count(*)::int AS given, coalesce(max(substring(number from '[0-9]+$')::int), 0) AS last
  FROM "Candidacy" WHERE number IS NOT NULL`;
const MESSAGES = `
  SELECT m.id, m."sentAt" IS NOT NULL AS "isSent", EXISTS (
    SELECT FROM pgboss.job j WHERE j.data ->> 'messageId' = m.id::text AND j.state IN ('created', 'retry', 'active')) AS waits
  FROM "OutgoingMessage" m`;
const QUIET_TRIES = 100;

/** Holds what was acknowledged against what is there, once nothing is being written any more. */
export async function reckon(portal: Reached, { sent }: Load): Promise<Reckoning> {
  const mails = await mailsOf(portal);
  const rows = new Map<string, number>();
  for (const sql of WRITTEN)
    for (const { name, count } of await portal.query<{ name: string; count: number }>(sql))
      rows.set(name, count);
  const names = sent.map(({ name }) => name);
  return {
    lost: sent
      .filter((each) => each.isAcknowledged && !rows.has(each.name))
      .map(({ name }) => name),
    doubled: names.filter((name) => (rows.get(name) ?? 0) > 1),
    half: [...(await gaps(portal)), ...(await differences(portal))],
    mails,
  };
}

async function gaps({ query }: Reached): Promise<string[]> {
  const [numbers] = await query<{ given: number; last: number }>(GAPS);
  if (!numbers || numbers.given === numbers.last) return [];
  return [`${numbers.given} numbers up to ${numbers.last}`];
}

/** A while is given to the mails that leave at once; those that wait for their next try are counted as waiting. */
async function mailsOf({ query, mail }: Reached): Promise<Reckoning["mails"]> {
  for (let turn = 0; ; turn += 1) {
    const messages = await query<{ id: string; isSent: boolean; waits: boolean }>(MESSAGES);
    const times = (id: string) => mail.received.filter((each) => each.id === id).length;
    const waiting = messages.filter(({ id, isSent, waits }) => waits && !isSent && times(id) === 0);
    if (waiting.length > 0 && turn < QUIET_TRIES) {
      await setTimeout(100);
      continue;
    }
    return {
      lost: messages.filter(({ id, waits }) => times(id) === 0 && !waits).length,
      twice: messages.filter(({ id }) => times(id) > 1).length,
      waiting: waiting.length,
    };
  }
}

const differences = ({ env }: Reached): Promise<string[]> =>
  runWith(env, "lib/run/cli/doctor.ts").then(
    () => [],
    (error: unknown) => [
      error instanceof Error && "stderr" in error ? String(error.stderr) : String(error),
    ],
  );
