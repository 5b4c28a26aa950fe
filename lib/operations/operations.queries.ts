import "server-only";
import { givenUp, HELD_BACK, triedInVain } from "@/lib/messages/delivery-state";
import type { Actor } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { type Reader, read } from "@/lib/platform/db/read";
import { checksOf } from "./health";
import { readFacts, readRuns } from "./health.queries";
import type { BrokenTask, OperationsPage } from "./health-view";
import { operationsPolicy } from "./operations.policy";
import { readQueues } from "./queue.queries";

/** All that is known of the portal's own health, without anybody's name; null where it is not for the actor to see. */
export const readOperations = (actor: Actor): Promise<OperationsPage | null> =>
  read(actor, async (tx) => {
    if (!operationsPolicy.read(actor)) return null;
    const facts = await readFacts();
    const [runs, queues, broken, givenUpAfterAll, refused, heldBack] = await Promise.all([
      readRuns(tx),
      readQueues(tx),
      readBroken(tx),
      tx.outgoingMessage.count({ where: triedInVain(clock.now()) }),
      tx.outgoingMessage.count({ where: { AND: [givenUp, { refusal: { not: null } }] } }),
      tx.outgoingMessage.count({ where: { AND: [givenUp, { failure: HELD_BACK }] } }),
    ]);
    return {
      checks: checksOf({ ...facts, known: facts.known && { ...facts.known, runs } }),
      runs,
      queues,
      broken,
      messages: { givenUp: givenUpAfterAll, refused, heldBack },
    };
  });

const readBroken = (tx: Reader): Promise<BrokenTask[]> =>
  tx.$queryRaw<BrokenTask[]>`
    SELECT task, count(*)::int AS count, min(since) AS since,
      mode() WITHIN GROUP (ORDER BY fault) AS fault
    FROM "BrokenRow" GROUP BY task ORDER BY task`;
