import { checksOf, standingOf } from "@/lib/operations/health";
import { readFacts } from "@/lib/operations/health.queries";
import { isWatcher } from "@/lib/platform/telemetry/bearer";

export const dynamic = "force-dynamic";

/**
 * Whether the portal serves, for a balancer and whoever watches over it: 503 where forms or files could not be kept
 * (database, storage); 200 and « degraded » where people are served and something else is late, which an operator has to
 * look at (worker, queues, jobs of the night, clock, backup). States alone; their seconds for who bears METRICS_TOKEN.
 */
export async function GET(request: Request): Promise<Response> {
  const checks = checksOf(await readFacts());
  const status = standingOf(checks);
  const body = isWatcher(request) ? { status, checks } : { status, checks: statesOf(checks) };
  return Response.json(body, {
    status: status === "unavailable" ? 503 : 200,
    headers: { "cache-control": "no-store" },
  });
}

const statesOf = (checks: ReturnType<typeof checksOf>) =>
  Object.fromEntries(
    Object.entries(checks).map(([name, { isFine }]) => [name, isFine ? "ok" : "failing"]),
  );
