import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { MessageKind } from "@/lib/messages/outgoing-message";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import { nobody } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { handlers } from "@/lib/run/worker/handlers";
import { doneHere } from "@/lib/run/worker/job";
import { startWorker } from "@/lib/run/worker/worker";

const SUMMONED = 1_000;
const FEW = 20;

/** How long a thousand messages take that are written at once, and one about an account that comes behind them. */
const worker = await startWorker(doneHere(handlers, clock));
const begun = performance.now();
await write(Array.from({ length: SUMMONED }, randomUUID), "accountEnabled");
await sent("accountEnabled", FEW);
const asked = performance.now();
const link = write([randomUUID()], "passwordChanged")
  .then(() => sent("passwordChanged", 1))
  .then(() => performance.now() - asked);
await sent("accountEnabled", SUMMONED);
console.log(
  `${SUMMONED} messages sent in ${seconds(performance.now() - begun)}; the one about an account, written behind nearly all of them, after ${seconds(await link)}`,
);
await worker.stop();
process.exit(); // pools would keep the process

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function write(ids: string[], kind: MessageKind): Promise<void> {
  await db.user.createMany({
    data: ids.map((id) => ({
      id,
      email: `${id}@exemple.fr`,
      displayName: "Zoé",
      createdAt: clock.now(),
    })),
  });
  await commit({ actor: nobody, now: clock.now() }, async (work) => {
    for (const recipientId of ids) await sendMessage(work, { kind, recipientId, parameters: {} });
  });
}

/** Until so many messages of a kind have left. */
async function sent(kind: MessageKind, wanted: number): Promise<void> {
  while ((await db.outgoingMessage.count({ where: { kind, sentAt: { not: null } } })) < wanted)
    await setTimeout(50);
}
