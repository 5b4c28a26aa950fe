import { expire } from "@/lib/accounts/expire.job";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import { acknowledgeByDelay } from "@/lib/assessments/transmission/acknowledge-by-delay.job";
import { refreshAwaited } from "@/lib/certificates/refresh-awaited.job";
import { remind } from "@/lib/dossiers/remind.job";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { listUndelivered } from "@/lib/messages/outgoing-message.queries";
import { clock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { reconcile } from "@/lib/reconciliation/reconcile.job";
import { erase } from "@/lib/retention/erase.job";
import { foldTallies } from "@/lib/statistics/fold-tallies.job";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { readJobCall } from "./job-call.ts";
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
  ["remind", remind],
  ["recover-addresses", recoverAddresses],
  ["erase", erase],
  ["expire", expire],
  ["reconcile", reconcile],
  ["refresh-awaited", refreshAwaited],
  ["fold-tallies", foldTallies],
  ["deliver", deliver],
]);

await command(async () => {
  const { name, now } = readJobCall(process.argv.slice(2), {
    names: [...jobs.keys()],
    isProduction: env.PORTAL_MODE === "production",
    now: clock.now(),
  });
  await jobs.get(name)?.(now);
  console.log(`« ${name} » exécutée au ${formatInstant(now)}.`);
});
