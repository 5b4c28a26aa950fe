export const dynamic = "force-dynamic";

/** Whether this process answers at all: for whoever would start it again. It asks nobody else. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
