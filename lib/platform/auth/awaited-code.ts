import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { deviceId } from "./device";

const COOKIE = "code";
const TEN_MINUTES = 10 * 60;
const seal = () => ({ secret: env.AUTH_SECRET, salt: COOKIE });

/** Who has given a right password in this browser and owes a code: no session stands for it, and it opens nothing. */
export type AwaitedCode = { userId: string; mark: string; device: string };

/** Put by in the browser for ten minutes, sealed. */
export async function awaitCode(awaited: AwaitedCode): Promise<void> {
  const token = await encode({ ...seal(), token: awaited, maxAge: TEN_MINUTES });
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    secure: env.APP_URL.startsWith("https:"),
    sameSite: "lax",
    maxAge: TEN_MINUTES,
    path: "/",
  });
}

/** Who owes a code in this very browser; null once the ten minutes are over, or for what was carried to another one. */
export async function findAwaitedCode(): Promise<AwaitedCode | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) return null;
  const awaited = await decode<AwaitedCode>({ ...seal(), token }).catch(() => null);
  return awaited && awaited.device === (await deviceId()) ? awaited : null;
}

export async function forgetAwaitedCode(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
