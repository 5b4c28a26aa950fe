import "server-only";
import { MAX_FORM_BYTES } from "@/lib/platform/form/upload-limit";
import { readBounce } from "@/lib/platform/mail/bounce";
import { isRelay } from "@/lib/platform/telemetry/bearer";
import { noteBounce } from "./bounce.delivery";

/**
 * Takes a mail that came back to the sender's mailbox, as it came, from the relay that bears BOUNCES_TOKEN; for everyone
 * else, and where none is set, there is nothing here. What is no report of a failure is taken and left.
 */
export async function receiveBounce(request: Request): Promise<Response> {
  if (!isRelay(request)) return new Response(null, { status: 404 });
  if (Number(request.headers.get("content-length") ?? Infinity) > MAX_FORM_BYTES)
    return new Response(null, { status: 413 });
  const bounce = await readBounce(new Uint8Array(await request.arrayBuffer()));
  if (bounce) await noteBounce(bounce);
  return new Response(null, { status: 204 });
}
