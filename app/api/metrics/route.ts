import { readMetrics } from "@/lib/operations/metrics.queries";
import { isWatcher } from "@/lib/platform/telemetry/bearer";

export const dynamic = "force-dynamic";

/** In Prometheus' text, for who bears METRICS_TOKEN; for everyone else, and where none is set, there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (!isWatcher(request)) return new Response(null, { status: 404 });
  const headers = { "content-type": "text/plain; version=0.0.4", "cache-control": "no-store" };
  return new Response(await readMetrics(), { headers });
}
