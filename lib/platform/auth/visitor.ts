import "server-only";
import { headers } from "next/headers";
import { deviceId } from "./device";
import { placeOf } from "./place";

/** Who cannot be told apart shares one place. */
const UNKNOWN = "unknown";

export type Visitor = { place: string; device: string; userAgent: string };

/**
 * Where a request comes from, as the proxy nearest to the portal saw it: a caller can write every hop but the
 * last. A command carried out outside a request (demonstration data, tests) comes from nowhere in particular.
 */
export async function visitor(): Promise<Visitor> {
  const sent = await requestHeaders();
  const hops = sent?.get("x-forwarded-for")?.split(",") ?? [];
  const address = hops.at(-1)?.trim() || sent?.get("x-real-ip") || UNKNOWN;
  const userAgent = sent?.get("user-agent") ?? "";
  return { place: placeOf(address), device: await deviceId(), userAgent };
}

async function requestHeaders() {
  try {
    return await headers();
  } catch {
    return null;
  }
}
