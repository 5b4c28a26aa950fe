import { setTimeout } from "node:timers/promises";
import { answers } from "../e2e/support/own-portal.ts";
import type { Relay } from "../support/relay.ts";
import type { Fault } from "./faults.ts";
import type { Portal } from "./portal.ts";

/** A page that says the same to everybody, and one that asks the database. */
const SAME = "/faq";
const ASKING = "/verifier/PERDU-0000";
/** A statement may take ten seconds, and the network two (`lib/platform/db/limits.ts`); what is on the way here has some too. */
const ANSWER_WITHIN = 20_000;
/** A cut of less is over before a page gives up. */
const TELLING = 5_000;

/**
 * The network on the way to something is cut; then what waited goes through (`mend`), or what was connected is never heard
 * of again (`forget`). Meanwhile what needs no data is served, and all else is refused in time.
 */
export const cutOff =
  (to: keyof Portal["cables"], then: "mend" | "forget"): Fault =>
  async (portal, hold) => {
    const cable = portal.cables[to];
    await expectPage(`${portal.addresses[0]}${SAME}`); // what it says from now on is what it said last
    cable.cut();
    await during(portal, cable, hold);
    cable[then]();
  };

async function during({ addresses, cables }: Portal, cable: Relay, hold: number): Promise<void> {
  const [address] = addresses;
  const looked = [setTimeout(hold), expectPage(`${address}${SAME}`)];
  if (hold >= TELLING && cable === cables.database) looked.push(expectAway(`${address}${ASKING}`));
  await Promise.all(looked);
}

async function expectPage(address: string): Promise<void> {
  const { status } = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN) });
  if (status !== 200) throw new Error(`${address} answers ${status}`);
}

/** Who asked before the cut was noticed, within a second of it, still meets an incident. */
async function expectAway(address: string): Promise<void> {
  const page = await (await answers(address, 503, ANSWER_WITHIN)).text();
  if (!page.includes("Le portail est indisponible pour le moment"))
    throw new Error(`${address} does not say in French that it is away`);
}
