import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { isSignedIn, nobody } from "@/lib/platform/actor/actor";
import { deviceId, deviceKeyOf } from "@/lib/platform/auth/device";
import { cookieSessionId, getActor } from "@/lib/platform/auth/session";
import { signInAddress } from "@/lib/platform/auth/sign-in-address";
import { clock } from "@/lib/platform/clock";
import { read, write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import type { FormValues } from "@/lib/platform/form/form-state";
import type { ReadForm } from "./read-form";

const COOKIE = "reprise";
const ONE_DAY = 24 * 60 * 60;
const MOST_KEPT = 10;
const LONGEST_PATH = 2000;

export type KeptForm = { formId: string; path: string; values: FormValues };

/**
 * A form that arrives after its session has ended: its text is put by for the same person,
 * who is led to sign in and then back to the page, where the form holds it again.
 */
export async function saveForm({ formId, shown }: ReadForm): Promise<Route> {
  const path = await pageOfForm();
  const userId = await lastHere();
  if (userId && path) {
    await makeRoom(userId);
    const data = { userId, path, formId, values: shown, createdAt: clock.now() };
    const { id } = await write(nobody, (tx) => tx.keptForm.create({ data, select: { id: true } }));
    (await cookies()).set(COOKIE, id, {
      httpOnly: true,
      secure: env.APP_URL.startsWith("https:"),
      sameSite: "lax",
      maxAge: ONE_DAY,
      path: "/",
    });
  }
  return signInAddress(path ?? undefined);
}

/**
 * Whose session was the last in this browser, if it ended by itself or from elsewhere less than a day ago. Nobody's once
 * they have signed out; the cookie of a session ends with it, that of the browser stays.
 */
async function lastHere(): Promise<string | null> {
  const [id, device] = await Promise.all([cookieSessionId(), deviceId()]);
  const session = await read(nobody, (tx) =>
    tx.userSession.findFirst({
      where: id ? { id } : { deviceKey: deviceKeyOf(device) },
      orderBy: { createdAt: "desc" },
      select: { userId: true, signedOut: true, expiresAt: true },
    }),
  );
  if (!session || session.signedOut) return null;
  const ended = clock.now().getTime() - session.expiresAt.getTime();
  return ended < ONE_DAY * 1000 ? session.userId : null;
}

/** A person has ten forms put by at most: the oldest makes room. */
async function makeRoom(userId: string): Promise<void> {
  const old = await read(nobody, (tx) =>
    tx.keptForm.findMany({
      where: { userId },
      orderBy: { createdAt: "desc" },
      skip: MOST_KEPT - 1,
      select: { id: true },
    }),
  );
  if (old.length === 0) return;
  const where = { id: { in: old.map(({ id }) => id) } };
  await write(nobody, (tx) => tx.keptForm.deleteMany({ where }));
}

/** The form put by for the person signed in, if the cookie names one. */
export const findKeptForm = cache(async (): Promise<KeptForm | null> => {
  const id = (await cookies()).get(COOKIE)?.value;
  if (!id) return null;
  const actor = await getActor();
  const kept = await read(actor, (tx) =>
    tx.keptForm.findFirst({
      where: { id, userId: actor.userId },
      select: { formId: true, path: true, values: true },
    }),
  );
  return kept && { ...kept, values: kept.values as FormValues };
});

/** Once a form has been carried out, what was put by is forgotten; signing in is not yet that. */
export async function forgetKeptForm(): Promise<void> {
  const jar = await cookies();
  const id = jar.get(COOKIE)?.value;
  const actor = await getActor();
  if (!id || !isSignedIn(actor)) return;
  jar.delete(COOKIE);
  await write(actor, (tx) => tx.keptForm.deleteMany({ where: { id, userId: actor.userId } }));
}

async function pageOfForm(): Promise<string | null> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  const path = pathname + search;
  return path.length <= LONGEST_PATH ? path : null;
}
