import { open } from "node:fs/promises";
import type pg from "pg";

/** No view reads more rows of a table from its beginning to its end, or throws more of them away. */
const MOST_SCANNED = 10_000;
const MOST_REMOVED = 1_000;
/** A table of so few rows is read whole in a loop: its index comes into use as soon as it grows. */
const FEW = 100;
/** The queue's own table: what is done leaves it, however many candidacies there are. */
const QUEUE = "job_common";

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  "Rows Removed by Join Filter"?: number;
  Plans?: Node[];
};
export type Statement = { text: string; ms: number; plan: Node };
/** Every statement with its plan, those within functions too; and each as it was sent, one round trip each. */
export type Told = { plans: Statement[]; sent: string[] };

/** Has every statement of a database told with its plan, as it ran, in the cluster's log. */
export async function tellPlans(client: pg.Client): Promise<void> {
  const settings = {
    session_preload_libraries: "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_analyze": "on",
    "auto_explain.log_timing": "off",
    "auto_explain.log_format": "json",
    "auto_explain.log_nested_statements": "on",
    log_statement: "all",
  };
  await client.query("LOAD 'auto_explain'");
  for (const [name, value] of Object.entries(settings)) {
    await client.query(`ALTER DATABASE portail SET ${name} = '${value}'`);
  }
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'portail' AND pid <> pg_backend_pid()",
  );
}

/** What the cluster's log says from here on. */
export async function followLog(path: string) {
  const file = await open(path);
  let { size: position } = await file.stat();
  return {
    /** What was done since the last time it was asked. */
    async since(): Promise<Told> {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(size - position);
      await file.read(buffer, 0, buffer.length, position);
      position = size;
      return toldIn(buffer.toString("utf8"));
    },
    close: () => file.close(),
  };
}

const RECORD = /^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] /m;

function toldIn(log: string): Told {
  const records = log.split(RECORD);
  return { plans: records.flatMap(planIn), sent: records.flatMap(sentIn) };
}

function planIn(record: string): Statement[] {
  const told = /^LOG: {2}duration: ([\d.]+) ms {2}plan:\n([\s\S]*)$/.exec(record);
  if (!told) return [];
  const plan = JSON.parse((told[2] ?? "").replaceAll(/^\t/gm, ""));
  return [{ text: plan["Query Text"], ms: Number(told[1]), plan: plan.Plan }];
}

/** What no page asks for: the worker's queue, the beats of its heart, and whether the database is there, once a second. */
const OTHERS = /\bpgboss\b|\bjob_common\b|"Heartbeat"|^SELECT 1$/;

function sentIn(record: string): string[] {
  const [, text] = /^LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)$/.exec(record.trimEnd()) ?? [];
  return text === undefined || OTHERS.test(text) ? [] : [text];
}

/** What a plan does that a table of a million rows would not bear. */
export function faultsOf({ plan }: Statement): string[] {
  return nodesOf(plan).flatMap((node) => {
    const { "Actual Loops": loops, "Relation Name": table = "" } = node;
    if (table === QUEUE) return [];
    const removed = loops * removedBy(node);
    const read = loops * node["Actual Rows"] + removed;
    const isSmall = node["Node Type"] === "Seq Scan" && read < FEW * loops;
    if (isSmall) return [];
    const name = `${node["Node Type"]} ${table}`.trim();
    return [
      ...(table && read > MOST_SCANNED ? [`${name} reads ${read} rows`] : []),
      ...(removed > MOST_REMOVED ? [`${name} throws ${removed} rows away`] : []),
    ];
  });
}

const removedBy = (node: Node): number =>
  (node["Rows Removed by Filter"] ?? 0) +
  (node["Rows Removed by Index Recheck"] ?? 0) +
  (node["Rows Removed by Join Filter"] ?? 0);

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
