import type pg from "pg";
import { routes } from "../../lib/routes.ts";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import type { Environment } from "../../lib/run/launch/environment.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { Refusal } from "../../lib/run/launch/process.ts";
import { connected, limitDatabase } from "../../lib/run/launch/roles.ts";
import type { Relation } from "../e2e/demo/relations.ts";
import { grow } from "../growth/grow.ts";
import { listViews, type View } from "../growth/views.ts";
import { loadDemo, openPortal, type Portal } from "./portal.ts";
import { ask } from "./served.ts";

const [FEW, MANY] = [1_000, 1_000_000];
const TIMES = 40;
const [LIMIT, GOAL] = [1.5, 1.2];

const accounts: Partial<Record<Relation, string>> = {
  secretariat: "secretariat",
  manager: "rh",
  committeeMember: "evaluateur",
  administrator: "admin",
  self: "candidat.vae",
  juror: "jury.salaries",
};

/** What people open besides the lists and what these are asked for. */
const homes: readonly (readonly [Relation, readonly string[]])[] = [
  [
    "secretariat",
    [
      ...[routes.secretariatHome, routes.secretariatCandidacies(), routes.secretariatStatistics],
      ...[routes.certificateRegister({}), routes.secretariatSessions, routes.secretariatCompanies],
      routes.secretariatMessageList({}),
    ],
  ],
  ["manager", [routes.companyHome, routes.companyCandidates]],
  ["self", [routes.candidateHome, routes.messages]],
  ["juror", [routes.juryHome]],
  ["administrator", [routes.accountList({}), routes.auditLog]],
];

type Seen = { portal: Portal; views: View[]; cookies: Map<Relation, string> };

/**
 * How long each list, search, filter, depth and home takes among a million candidacies, beside what it takes among a thousand;
 * both portals are asked in turns. The arguments are other numbers of candidacies.
 */
export async function benchScale(cluster: Cluster, base: string, given: string[]) {
  const [few = FEW, many = MANY] = given.map(Number);
  const env = await loadDemo(cluster, base);
  await connected(cluster.url("postgres"), async (client) => {
    await client.query("CREATE DATABASE large TEMPLATE portail");
    await limitDatabase(client, "large");
  });
  const small = await open(cluster, env, "portail", few);
  const large = await open(cluster, env, "large", many);
  try {
    console.log(`p50 and p95 in ms among ${few}, among ${many}; ratio of both`);
    const ratios: number[] = [];
    const failed: string[] = [];
    for (const [index, { of, at }] of small.views.entries()) {
      try {
        const { ratio, line } = told(await timesOf([small, large], index));
        ratios.push(ratio);
        console.log(`${line}  ${of} ${at}`);
      } catch (error) {
        failed.push(at);
        console.log(`not answered: ${error instanceof Error ? error.message : error}  ${of} ${at}`);
      }
    }
    const beyond = (most: number) => ratios.filter((ratio) => ratio > most).length;
    console.log(
      `scale           ${ratios.length} views, p95 at most ×${Math.max(...ratios).toFixed(2)}: ${beyond(LIMIT)} beyond ×${LIMIT}, ${beyond(GOAL)} beyond ×${GOAL} (goal)`,
    );
    if (failed.length > 0)
      throw new Refusal(`${failed.length} vues sans réponse : ${failed.join(", ")}`);
  } finally {
    await large.portal.close();
    await small.portal.close();
  }
}

async function open(
  cluster: Cluster,
  env: Environment,
  database: string,
  candidacies: number,
): Promise<Seen> {
  const views = await connected(cluster.url(database), async (client) => {
    await grow(client, candidacies);
    return viewsOf(client);
  });
  const port = await freePort();
  const portal = await openPortal({
    ...env,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    DATABASE_URL: cluster.url(database, "portail_server"),
  });
  const cookies = new Map<Relation, string>();
  for (const { of } of views) {
    if (!cookies.has(of)) cookies.set(of, await portal.cookieOf(`${accounts[of]}@demo.example`));
  }
  return { portal, views, cookies };
}

async function viewsOf(client: pg.Client): Promise<View[]> {
  const { rows } = await client.query(
    `SELECT m."companyId" AS id FROM "CompanyMember" m JOIN "User" u ON u.id = m."userId"
     WHERE u.email = 'rh@demo.example' LIMIT 1`,
  );
  const lists = await listViews(async (sql) => (await client.query(sql)).rows, rows[0]?.id);
  return [...homes.flatMap(([of, pages]) => pages.map((at) => ({ of, at }))), ...lists];
}

/** How long a view takes in each of the two portals; what each reads first is not counted. */
async function timesOf([small, large]: [Seen, Seen], index: number): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let time = 0; time <= TIMES; time += 1) {
    for (const [which, { portal, views, cookies }] of [small, large].entries()) {
      const view = views[index];
      if (!view) continue;
      const begun = performance.now();
      await ask(portal.address + view.at, cookies.get(view.of));
      if (time > 0) times[which as 0 | 1].push(performance.now() - begun);
    }
  }
  return times;
}

const rank = (times: number[], part: number): number =>
  times.sort((a, b) => a - b)[Math.ceil((times.length * part) / 100) - 1] ?? 0;

const quotient = ([few = 1, many = 0]: number[] = []): number => many / few;

/** What is said of a view: both ranks of both portals, and by how much the second takes longer. */
function told(both: [number[], number[]]) {
  const ranks = [50, 95].map((part) => both.map((times) => rank(times, part)));
  const line = ranks.map((pair) => `${pair.map(inMs).join("")} ×${quotient(pair).toFixed(2)}`);
  return { ratio: quotient(ranks[1]), line: line.join("  ") };
}

const inMs = (value: number): string => value.toFixed(0).padStart(5);
