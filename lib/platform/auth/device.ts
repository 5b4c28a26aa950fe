import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "@/lib/platform/env";
import { readId } from "@/lib/platform/shared/fields.schema";

const QUARTER = 90 * 24 * 60 * 60;

const isSecure = () => env.APP_URL.startsWith("https:");
/** Under https nobody but the portal itself can set a cookie of that name. */
const cookieName = () => (isSecure() ? "__Host-appareil" : "appareil");

/** The id of a browser, drawn at random: it says nothing of anybody until somebody signs in with it. */
export async function deviceId(): Promise<string> {
  try {
    return readId((await cookies()).get(cookieName())?.value) ?? randomUUID();
  } catch {
    return randomUUID(); // carried out outside a request
  }
}

/** Keeps the id in the browser for three months from now, as long as the account knows it. */
export async function rememberDevice(id: string): Promise<void> {
  (await cookies()).set(cookieName(), id, {
    httpOnly: true,
    secure: isSecure(),
    sameSite: "lax",
    maxAge: QUARTER,
    path: "/",
  });
}
