import "server-only";
import { sendGivenUpAgain } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { enqueue } from "@/lib/platform/queue/queue";
import type { QueueName } from "@/lib/platform/queue/queues";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { operationsPolicy } from "./operations.policy";

/** Has a job of the clock run once more: what it does twice it does once, so that no run is one too many. */
export async function retryJob(work: Work, { queue }: { queue: QueueName }): Promise<void> {
  const { tx, actor, record } = work;
  if (!operationsPolicy.retry(actor)) refuseNotFound();
  const waiting = await tx.$queryRaw<unknown[]>`
    SELECT FROM pgboss.job WHERE name = ${queue} AND state < 'completed' LIMIT 1`;
  if (waiting.length > 0)
    refuseByRule("Cette tâche est déjà en cours, ou prévue dans les minutes qui viennent.");
  await enqueue(tx, queue, null);
  record({ action: "retryJob", subjectType: "Queue", subjectId: queue });
}

/** Puts back what no try brought to its mailbox. */
export async function retryMessages(work: Work): Promise<number> {
  if (!operationsPolicy.retry(work.actor)) refuseNotFound();
  const count = await sendGivenUpAgain(work);
  if (count === 0) refuseByRule("Aucun message n’attend plus d’être renvoyé.");
  work.record({ action: "retryMessages", subjectType: "Queue", subjectId: "messages" });
  return count;
}
