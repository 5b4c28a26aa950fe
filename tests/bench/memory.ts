import { routes } from "../../lib/routes.ts";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { openBareNext } from "./bare-next.ts";
import { fillDemo, openPortal } from "./portal.ts";
import { residentOf } from "./processes.ts";
import { ask, askTimes } from "./served.ts";

const REQUESTS = 3_000;
const GOAL = 1.1;
const WORKER_GOAL = 150;

/** What different people read, in turn. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  "": ["/", "/faq", "/verifier", "/connexion"],
  "secretariat@demo.example": [
    ...[routes.secretariatHome, routes.secretariatCandidacies(), routes.secretariatSessions],
    ...[routes.certificateRegister({}), routes.secretariatMessageList({}), routes.account],
  ],
  "candidat.vae@demo.example": [routes.candidateHome, routes.messages],
  "rh@demo.example": [routes.companyHome, routes.companyCandidates],
  "jury.salaries@demo.example": [routes.juryHome],
  "admin@demo.example": [routes.accountList({}), "/administration/journal"],
};

/**
 * What stays in the memory of the portal’s server after so many requests of all kinds, beside Next alone after as many, both
 * asked at the same time; and of its worker, that has nothing to do.
 */
export async function benchMemory(cluster: Cluster, base: string, [given]: string[]) {
  const requests = Number(given ?? REQUESTS);
  const portal = await openPortal(await fillDemo(cluster, base));
  const bare = await openBareNext(cluster);
  try {
    const worker = await residentOf(portal.worker);
    const visits: (() => Promise<void>)[] = [];
    for (const [email, pages] of Object.entries(MIXED)) {
      const cookie = email && (await portal.cookieOf(email));
      visits.push(...pages.map((page) => () => ask(portal.address + page, cookie)));
    }
    await Promise.all([
      askTimes(requests, visits),
      askTimes(requests, [() => ask(bare.address), () => ask(`${bare.address}/list`)]),
    ]);
    const [ours, theirs] = [await residentOf(portal.pid), await residentOf(bare.pid)];
    console.log(
      `memory          ${(ours / theirs).toFixed(2)} of bare Next (goal ${GOAL}): ${ours} MB, bare Next: ${theirs} MB, after ${requests} requests`,
    );
    console.log(`worker          ${worker} MB at rest (goal ${WORKER_GOAL})`);
  } finally {
    await bare.close();
    await portal.close();
  }
}
