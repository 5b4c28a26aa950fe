import "server-only";
import { PgBoss } from "pg-boss";
import type { Schedule } from "./queues";

/** Never started: it reckons, and asks no database. */
const planner = new PgBoss({ supervise: false, schedule: false });

/** When a job of the clock is due next after an instant, as the queue reckons it. */
export function nextRun({ cron, options }: Schedule, from: Date): Date {
  const [next] = planner.previewSchedule(cron, { ...options, from, count: 1 });
  if (!next) throw new Error(`${cron} is never due`);
  return next;
}
