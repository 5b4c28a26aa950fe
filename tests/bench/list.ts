import { routes } from "../../lib/routes.ts";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { Refusal } from "../../lib/run/launch/process.ts";
import { openBareNext } from "./bare-next.ts";
import { fillDemo, openPortal } from "./portal.ts";
import { processorOf, processorOfDatabase } from "./processes.ts";
import { compare, costOf } from "./rounds.ts";
import { ask, askFor, rowsIn, type Served } from "./served.ts";

const TURN_MS = 3_000;

/**
 * The secretariat's list as the built portal serves it to who is signed in, beside a page of Next alone that reads and shows
 * the same rows; then a page that reads next to nothing beside one that says a word.
 */
export async function benchList(cluster: Cluster, base: string): Promise<void> {
  const portal = await openPortal(await fillDemo(cluster, base));
  const bare = await openBareNext(cluster);
  try {
    const cookie = await portal.cookieOf("secretariat@demo.example");
    const list = portal.address + routes.secretariatCandidacies();
    if ((await rowsIn(list, cookie)) !== (await rowsIn(`${bare.address}/list`)))
      throw new Refusal("Les deux listes ne montrent pas les mêmes lignes.");
    const visit =
      ({ pid, address }: Served, page: string, as?: string) =>
      () =>
        costOf({ process: () => processorOf(pid), database: () => processorOfDatabase(base) }, () =>
          askFor(TURN_MS, () => ask(address + page, as)),
        );
    await compare({
      ...{ name: "list", of: "bare Next", goal: 0.6 },
      ours: visit(portal, routes.secretariatCandidacies(), cookie),
      theirs: visit(bare, "/list"),
    });
    await compare({
      ...{ name: "still page", of: "bare Next" },
      ours: visit(portal, routes.account, cookie),
      theirs: visit(bare, "/"),
    });
  } finally {
    await bare.close();
    await portal.close();
  }
}
