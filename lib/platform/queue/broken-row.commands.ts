import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { logError } from "@/lib/platform/telemetry/log";
import type { Task } from "./queues";

/** A row that has its turn, in one run of a job. */
export type TurnOfRow = { task: Task; row: string; run: string };

/** Keeps that a row broke, since when and by what. Where that breaks too, the log has said so. */
export const noteBroken = ({ task, row, run }: TurnOfRow, fault: string): Promise<void> =>
  logged(
    write(clockActor, (tx) =>
      tx.brokenRow.upsert({
        where: { task_row: { task, row } },
        create: { task, row, run, fault },
        update: { run, fault },
      }),
    ),
  );

/** After a whole pass: what an earlier run broke over and this one did not is dealt with, or is no longer to be. */
export const forgetBroken = (task: Task, run: string): Promise<void> =>
  logged(
    write(clockActor, (tx) => tx.brokenRow.deleteMany({ where: { task, run: { not: run } } })),
  );

const logged = (writing: Promise<unknown>): Promise<void> =>
  writing.then(
    () => undefined,
    (error: unknown) => logError("broken-row", error),
  );
