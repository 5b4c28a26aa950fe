import type { QueueData, QueueName } from "@/lib/platform/queue/queues";
import { faultOf } from "@/lib/platform/telemetry/fault";
import { logDone, logError } from "@/lib/platform/telemetry/log";
import { errands } from "@/lib/platform/telemetry/request";

type JobOf<Q extends QueueName> = { id: string; queue: Q; data: QueueData[Q] };
export type Job = { [Q in QueueName]: JobOf<Q> }[QueueName];

/** Does a job to its end; what it throws, and the database keeps of a failed one, is the fault's name alone. */
export type Take = (job: Job) => Promise<void>;

type Clock = { now: () => Date };
/** What is done with the jobs of these queues; every one may run twice for the same job and must not mind. */
export type HandlersOf<Q extends QueueName> = {
  [Name in Q]: (now: Date, data: QueueData[Name]) => Promise<void>;
};

/** Jobs done in this process, each logged under its id with the time it took. */
export const doneHere =
  <Q extends QueueName>(handlers: HandlersOf<Q>, clock: Clock) =>
  ({ id, queue, data }: JobOf<Q>): Promise<void> =>
    errands.run({ job: id }, () => timed(queue, () => handlers[queue](clock.now(), data)));

async function timed(queue: QueueName, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const ms = () => Math.round(performance.now() - begun);
  try {
    await work();
    logDone("job", { queue, outcome: "ok", ms: ms() });
  } catch (error) {
    logError("job", error, { queue, outcome: "failed", ms: ms() });
    throw new Error(faultOf(error));
  }
}
