import "server-only";
import { givenUp } from "@/lib/messages/delivery-state";
import type { Reader } from "@/lib/platform/db/read";
import { DEAD_MESSAGES, type QueueName, queues } from "@/lib/platform/queue/queues";
import type { QueueDepth } from "./health-view";

const names = Object.keys(queues).filter((name) => name !== DEAD_MESSAGES) as QueueName[];

/** Beyond it a depth is no longer counted exactly: there are « that many or more ». */
const COUNTED = 10_000;

/**
 * How long each queue is. What waits behind a job of its own key, as the later messages to somebody whose mail server is
 * away, is not due: it is its turn that has not come.
 */
export const readQueues = (tx: Reader): Promise<QueueDepth[]> =>
  tx.$queryRaw<QueueDepth[]>`
    SELECT queues.name AS queue, due.count AS due, due.oldest, failed.count AS failed
    FROM unnest(${names}::text[]) AS queues (name)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, extract(epoch FROM now() - min(start_after))::float8 AS oldest
      FROM (
        SELECT start_after FROM pgboss.job AS waiting
        WHERE waiting.name = queues.name AND state < 'active' AND NOT blocked AND start_after <= now()
          AND (singleton_key IS NULL OR NOT EXISTS (
            SELECT FROM pgboss.job AS before
            WHERE before.name = waiting.name AND before.singleton_key = waiting.singleton_key
              AND before.state IN ('retry', 'active', 'failed') AND before.policy = 'key_strict_fifo'
              AND before.id <> waiting.id))
        ORDER BY priority DESC, created_on LIMIT ${COUNTED}
      ) AS first
    ) AS due
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM (
        SELECT FROM pgboss.job WHERE job.name = queues.name AND state = 'failed' LIMIT ${COUNTED}
      ) AS kept
    ) AS failed`;

/** The messages that nobody tries to send any more: refused for good, or after the last try. */
export const countDeadMessages = (tx: Reader): Promise<number> =>
  tx.outgoingMessage.count({ where: givenUp });
