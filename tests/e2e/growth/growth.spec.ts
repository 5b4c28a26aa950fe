import { dirname, join } from "node:path";
import { startCluster } from "../../../lib/run/launch/cluster.ts";
import { connected } from "../../../lib/run/launch/roles.ts";
import { grow } from "../../growth/grow.ts";
import { faultsOf, followLog, tellPlans } from "../../growth/plans.ts";
import { listViews, type View } from "../../growth/views.ts";
import { addressesOf } from "../../support/served.ts";
import { accessGrid } from "../demo/access-grid.ts";
import { expect, test, type World } from "../demo/world.ts";
import { ask } from "../support/http.ts";
import { environmentOf, rowsOf } from "../support/portal.ts";

const CANDIDACIES = 20_000;
const [portal = ""] = addressesOf("demo");

/** Each page of the grid as the first who may open it, and what lists are asked for besides. */
async function allViews(world: World): Promise<(View & { subject: keyof World["subjects"] })[]> {
  const pages = await Promise.all(
    accessGrid
      .filter(({ answer = 200 }) => answer === 200)
      .map(async ({ at, subject = "atSession", opens: [of = "nobody" as const] }) => ({
        ...{ of, subject },
        at: await at(world.subjects[subject]),
      })),
  );
  const { companyId } = world.subjects.atSession;
  const lists = await listViews((sql) => rowsOf("demo", sql), companyId ?? "");
  return [...pages, ...lists.map((view) => ({ ...view, subject: "atSession" as const }))];
}

test("among twenty thousand candidacies no page reads a table through, nor throws away what it has read", async ({
  world,
}) => {
  test.setTimeout(600_000);
  const { FILES_DIR = "" } = await environmentOf("demo");
  const base = dirname(FILES_DIR);
  const cluster = await startCluster(base);
  await connected(cluster.url("portail"), async (client) => {
    await grow(client, CANDIDACIES);
    await tellPlans(client);
  });
  const log = await followLog(join(base, "log"));
  const faults: string[] = [];
  for (const { of, at, subject } of await allViews(world)) {
    const cookie = await world.cookieOf(subject, of);
    await log.statements();
    await ask(portal + at, "html", { cookie });
    for (const statement of await log.statements()) {
      const found = faultsOf(statement);
      if (found.length > 0) faults.push(`${of} ${at}: ${found.join(", ")}\n${statement.text}`);
    }
  }
  await log.close();
  expect(faults).toEqual([]);
});
