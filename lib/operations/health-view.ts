import type { QueueName, Task } from "@/lib/platform/queue/queues";
import type { Checks, ScheduledRun } from "./health";

export type QueueDepth = {
  queue: QueueName;
  /** Of the jobs that may be taken now. */
  due: number;
  /** Seconds that the oldest of them has been due; null where none is. */
  oldest: number | null;
  /** Failed for good, and still kept. */
  failed: number;
};

export type BrokenTask = { task: Task; count: number; since: Date; fault: string };

export type OperationsPage = {
  checks: Checks;
  runs: readonly ScheduledRun[];
  queues: readonly QueueDepth[];
  broken: readonly BrokenTask[];
  /** Given up after the last try within a week, refused for good by the receiver's server, held back by a restoration. */
  messages: { givenUp: number; refused: number; heldBack: number };
};
