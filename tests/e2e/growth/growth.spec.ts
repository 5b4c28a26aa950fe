import { dirname, join } from "node:path";
import { UNPROTECTED } from "../../../lib/candidacies/lists/filters.ts";
import { routes } from "../../../lib/routes.ts";
import { startCluster } from "../../../lib/run/launch/cluster.ts";
import { connected } from "../../../lib/run/launch/roles.ts";
import { budgets, mostHtml, mostOf } from "../../growth/budgets.ts";
import { grow } from "../../growth/grow.ts";
import { faultsOf, followLog, type Statement, type Told, tellPlans } from "../../growth/plans.ts";
import { listViews, type View } from "../../growth/views.ts";
import { addressesOf } from "../../support/served.ts";
import { accessGrid } from "../demo/access-grid.ts";
import { expect, test, type World } from "../demo/world.ts";
import { ask } from "../support/http.ts";
import { environmentOf, rowsOf } from "../support/portal.ts";

const CANDIDACIES = 20_000;
const [portal = ""] = addressesOf("demo");
const shown = accessGrid.filter(({ answer = 200 }) => answer === 200);

type Asked = View & { subject: keyof World["subjects"]; page?: string };

/** Each page of the grid as the first who may open it, and what lists are asked for besides. */
async function allViews(world: World): Promise<Asked[]> {
  const pages = await Promise.all(
    shown.map(async ({ page, at, subject = "atSession", opens: [of = "nobody" as const] }) => ({
      ...{ page, of, subject },
      at: await at(world.subjects[subject]),
    })),
  );
  const { companyId } = world.subjects.atSession;
  const lists = await listViews((sql) => rowsOf("demo", sql), companyId ?? "");
  return [...pages, ...lists.map((view) => ({ ...view, subject: "atSession" as const }))];
}

/** The log of the demonstration's database, once it tells every statement. */
async function openLog(prepare: Parameters<typeof connected>[1] = async () => {}) {
  const { FILES_DIR = "" } = await environmentOf("demo");
  const base = dirname(FILES_DIR);
  const cluster = await startCluster(base);
  await connected(cluster.url("portail"), async (client) => {
    await prepare(client);
    await tellPlans(client);
  });
  return followLog(join(base, "log"));
}

function faultOf(statement: Statement): string[] {
  const found = faultsOf(statement);
  return found.length > 0 ? [`${found.join(", ")}\n${statement.text}`] : [];
}

type Log = Awaited<ReturnType<typeof openLog>>;

/** What is wrong with what these views ask of the database, and how often each page asks. */
async function explained(world: World, log: Log, views: readonly Asked[]) {
  const faults: string[] = [];
  const counts: string[] = [];
  for (const { page, of, at, subject } of views) {
    const cookie = await world.cookieOf(subject, of);
    const told = async (): Promise<Told> => {
      await log.since();
      const { verdict, body } = await ask(portal + at, "html", { cookie });
      if (verdict !== 200 && of !== "nobody") faults.push(`${of} ${at}: ${verdict}`);
      if (body.length > mostHtml(at)) faults.push(`${of} ${at}: ${body.length} characters`);
      return log.since();
    };
    const { plans, sent } = await told();
    faults.push(...plans.flatMap(faultOf).map((fault) => `${of} ${at}: ${fault}`));
    if (!page) continue;
    const most = mostOf(page);
    const count = await leastOf(sent.length, most, async () => (await told()).sent.length);
    counts.push(`${String(count).padStart(3)} of ${most} ${page} (${of}, ${subject})`);
    if (count > most) faults.push(`${of} ${at}: ${count} statements, of ${most}`);
  }
  return { faults, counts };
}

/** Asked again beyond its budget: what others do meanwhile, a mail that leaves or a minute that is noted, is no part of a page. */
async function leastOf(first: number, most: number, again: () => Promise<number>): Promise<number> {
  let least = first;
  for (let tries = 2; tries > 0 && least > most; tries -= 1) least = Math.min(least, await again());
  return least;
}

test("every page has its budget of statements, and no budget is left of one that is gone", () => {
  const pages = new Set(shown.map(({ page }) => page));
  expect(Object.keys(budgets).sort()).toEqual([...pages].sort());
});

test("among twenty thousand candidacies no page reads a table through, throws away what it has read, or asks more often than its budget", async ({
  world,
}) => {
  test.setTimeout(600_000);
  const log = await openLog((client) => grow(client, CANDIDACIES));
  const { faults, counts } = await explained(world, log, await allViews(world));
  await log.close();
  console.log(counts.join("\n"));
  expect(faults).toEqual([]);
});

test("nor who looks for whom nothing protects, once every registration is about to end", async ({
  world,
}) => {
  const log = await openLog(async (client) => {
    await client.query(`SET session_replication_role = replica;
      UPDATE "CertificationVersion" SET "expiresOn" = current_date + 90`);
  });
  const unprotected = { protection: UNPROTECTED } as const;
  const views = [
    routes.secretariatHome,
    routes.secretariatCandidacies(unprotected),
    ...["vae", "travail"].map((route) => routes.secretariatCandidacies({ ...unprotected, route })),
  ].map((at) => ({ of: "secretariat" as const, subject: "atSession" as const, at }));
  const { faults } = await explained(world, log, views);
  await log.close();
  expect(faults).toEqual([]);
  const cookie = await world.cookieOf("atSession", "secretariat");
  const { body } = await ask(portal + routes.secretariatHome, "html", { cookie });
  expect(body).toContain(routes.secretariatCandidacies(unprotected));
});
