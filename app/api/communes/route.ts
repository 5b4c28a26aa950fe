import { suggestCommunes } from "@/lib/candidates/commune.queries";

const LONGEST = 80;

/** The communes of France whose name begins as typed in `q`, as a field suggests them; the official code is public. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const communes = typed.length > LONGEST ? [] : await suggestCommunes(typed);
  return Response.json(communes, { headers: { "cache-control": "public, max-age=3600" } });
}
