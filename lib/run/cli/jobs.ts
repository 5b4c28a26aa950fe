import { parseArgs } from "node:util";
import { z } from "zod";
import { expire } from "@/lib/accounts/expire.job";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import { acknowledgeByDelay } from "@/lib/assessments/transmission/acknowledge-by-delay.job";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { listUndelivered } from "@/lib/messages/outgoing-message.queries";
import { clock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { formatInstant, parisInstant } from "@/lib/platform/shared/calendar";
import { reconcile } from "@/lib/reconciliation/reconcile.job";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { Refusal } from "../launch/process.ts";
import { command } from "./terminal.ts";

/** One try for each message that waits; one that fails is left to the queue. */
async function deliver(now: Date): Promise<void> {
  for (const messageId of await listUndelivered()) {
    await deliverMessage(now, { messageId }).catch(() => console.error(`non remis : ${messageId}`));
  }
}

const jobs = new Map<string, (now: Date) => Promise<void>>([
  ["admit-tacitly", admitTacitly],
  ["acknowledge-by-delay", acknowledgeByDelay],
  ["recover-addresses", recoverAddresses],
  ["expire", expire],
  ["reconcile", reconcile],
  ["deliver", deliver],
]);

const USAGE = `Usage : npm run jobs -- ${[...jobs.keys()].join(" | ")} [--date AAAA-MM-JJ].`;

function asked(): { name: string; date: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { date: { type: "string" } },
    });
    const [name = "", ...others] = positionals;
    if (others.length === 0) return { name, date: values.date };
  } catch {
    // an unknown option is answered like a wrong one
  }
  throw new Refusal(USAGE);
}

/** A day stands for its noon in Paris. */
function instantOf(date: string | undefined): Date {
  if (date === undefined) return clock.now();
  if (env.PORTAL_MODE === "production") {
    throw new Refusal(
      "En production, une tâche s’exécute à la date du jour : --date n’y est pas admis.",
    );
  }
  if (!z.iso.date().safeParse(date).success)
    throw new Refusal(`« ${date} » n’est pas une date. ${USAGE}`);
  return parisInstant(date, "12:00");
}

await command(async () => {
  const { name, date } = asked();
  const job = jobs.get(name);
  if (!job) throw new Refusal(USAGE);
  const now = instantOf(date);
  await job(now);
  console.log(`« ${name} » exécutée au ${formatInstant(now)}.`);
});
