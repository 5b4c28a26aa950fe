import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { isSignedIn, nobody } from "@/lib/platform/actor/actor";
import { cookieSessionId, getActor } from "@/lib/platform/auth/session";
import { signInAddress } from "@/lib/platform/auth/sign-in-address";
import { clock } from "@/lib/platform/clock";
import { read, write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import type { FormValues } from "@/lib/platform/form/form-state";
import type { ReadForm } from "./read-form";

const COOKIE = "reprise";
const ONE_DAY = 24 * 60 * 60;

export type KeptForm = { formId: string; path: string; values: FormValues };

/**
 * A form that arrives after its session has ended: its text is put by for the same person,
 * who is led to sign in and then back to the page, where the form holds it again.
 */
export async function saveForm({ formId, shown }: ReadForm): Promise<Route> {
  const path = await pageOfForm();
  const sessionId = await cookieSessionId();
  const session =
    sessionId &&
    (await read(nobody, (tx) =>
      tx.userSession.findUnique({ where: { id: sessionId }, select: { userId: true } }),
    ));
  if (session && path) {
    const data = { userId: session.userId, path, formId, values: shown, createdAt: clock.now() };
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
  return pathname + search;
}
