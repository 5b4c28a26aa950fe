import { noteBounce } from "@/lib/messages/bounce.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { commit } from "@/lib/platform/db/work";
import { MAX_FORM_BYTES } from "@/lib/platform/form/upload-limit";
import { readBounce } from "@/lib/platform/mail/bounce";
import { isRelay } from "@/lib/platform/telemetry/bearer";

/**
 * Takes a mail that came back to the sender's mailbox, as it came, from the relay that bears BOUNCES_TOKEN; for everyone
 * else, and where none is set, there is nothing here. What is no report of a failure is taken and left.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isRelay(request)) return new Response(null, { status: 404 });
  const raw = new Uint8Array(await request.arrayBuffer());
  if (raw.length > MAX_FORM_BYTES) return new Response(null, { status: 413 });
  const bounce = await readBounce(raw);
  if (!bounce) return new Response(null, { status: 204 });
  const noted = await commit({ actor: clockActor, now: clock.now() }, (work) =>
    noteBounce(work, bounce),
  );
  return new Response(null, { status: noted.ok ? 204 : 503 });
}
