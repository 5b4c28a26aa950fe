import { setTimeout } from "node:timers/promises";
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
    cable.cut();
    await during(portal, cable, hold);
    cable[then]();
  };

async function during({ addresses, cables }: Portal, cable: Relay, hold: number): Promise<void> {
  const [address] = addresses;
  const looked = [setTimeout(hold), expectStatus(`${address}${SAME}`, 200)];
  if (hold >= TELLING && cable === cables.database)
    looked.push(expectStatus(`${address}${ASKING}`, 503));
  await Promise.all(looked);
}

async function expectStatus(address: string, status: number): Promise<void> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN) });
  const page = await answer.text();
  if (answer.status !== status) throw new Error(`${address} answers ${answer.status}`);
  if (status === 503 && !page.includes("Le portail est indisponible pour le moment"))
    throw new Error(`${address} does not say in French that it is away`);
}
