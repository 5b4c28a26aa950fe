import { databaseAnswers } from "@/lib/platform/db/presence.queries";

export const dynamic = "force-dynamic";

/** Whether application and database answer, for whoever watches over them; nothing else. */
export async function GET(): Promise<Response> {
  const isUp = await databaseAnswers();
  const headers = { "cache-control": "no-store" };
  return Response.json(
    { status: isUp ? "ok" : "unavailable" },
    { status: isUp ? 200 : 503, headers },
  );
}
