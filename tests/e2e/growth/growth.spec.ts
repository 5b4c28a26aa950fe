import { dirname, join } from "node:path";
import { startCluster } from "../../../lib/run/launch/cluster.ts";
import { connected } from "../../../lib/run/launch/roles.ts";
import { budgets, mostOf } from "../../growth/budgets.ts";
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

/** Asked again: what others do meanwhile, a mail that leaves or a minute that is noted, is no part of a page. */
const leastOf = async (first: number, again: () => Promise<number>): Promise<number> =>
  Math.min(first, await again(), await again());

test("every page has its budget of statements, and no budget is left of one that is gone", () => {
  const pages = new Set(shown.map(({ page }) => page));
  expect(Object.keys(budgets).sort()).toEqual([...pages].sort());
});

test("among twenty thousand candidacies no page reads a table through, throws away what it has read, or asks more often than its budget", async ({
  world,
}) => {
  test.setTimeout(600_000);
  const log = await openLog((client) => grow(client, CANDIDACIES));
  const faults: string[] = [];
  const counts: string[] = [];
  for (const { page, of, at, subject } of await allViews(world)) {
    const cookie = await world.cookieOf(subject, of);
    const told = async (): Promise<Told> => {
      await log.since();
      const { verdict } = await ask(portal + at, "html", { cookie });
      if (verdict !== 200 && of !== "nobody") faults.push(`${of} ${at}: ${verdict}`);
      return log.since();
    };
    const { plans, sent } = await told();
    faults.push(...plans.flatMap(faultOf).map((fault) => `${of} ${at}: ${fault}`));
    if (!page) continue;
    const count = await leastOf(sent.length, async () => (await told()).sent.length);
    const most = mostOf(page);
    counts.push(`${String(count).padStart(3)} of ${most} ${page} (${of}, ${subject})`);
    if (count > most) faults.push(`${of} ${at}: ${count} statements, of ${most}`);
  }
  await log.close();
  console.log(counts.join("\n"));
  expect(faults).toEqual([]);
});
