import "server-only";
import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/platform/env";

const COOKIE = "fait";
const ONE_MINUTE = 60;
const seal = () => ({ secret: env.AUTH_SECRET, salt: COOKIE });

/** What an act did, for the page that it leads to. */
export type Said = { id: string; sentence: string; at: Route };

/**
 * What an action says once it is carried out, in a French sentence that names nobody; null when the page it leads to is
 * about nothing else. It is sealed for a minute in a cookie: no address carries it, nobody else can write it.
 */
export type Says<Input, T> = string | null | ((input: Input, value: T) => string);

export const sentenceOf = <Input, T>(says: Says<Input, T>, input: Input, value: T): string =>
  (typeof says === "function" ? says(input, value) : says) ?? "";

/** Puts a sentence by for the page a form leads to; an empty one is none. */
export async function say(sentence: string, at: Route): Promise<void> {
  if (!sentence) return;
  const said: Said = { id: randomUUID(), sentence, at };
  const token = await encode({ ...seal(), token: said, maxAge: ONE_MINUTE });
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    secure: env.APP_URL.startsWith("https:"),
    sameSite: "lax",
    maxAge: ONE_MINUTE,
    path: "/",
  });
}

/** What has just been said to this browser; null once its minute is over, or when it is not ours. */
export const findSaid = cache(async (): Promise<Said | null> => {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) return null;
  const said = await decode<Said>({ ...seal(), token }).catch(() => null);
  return said && { id: said.id, sentence: said.sentence, at: said.at };
});
