import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { accountOf, type Drawn, openDrawn } from "@/lib/platform/auth/drawn-for";
import { getActor } from "@/lib/platform/auth/session";
import {
  codeAgainAddress,
  otherAccountAddress,
  signInAddress,
} from "@/lib/platform/auth/sign-in-address";
import { clock } from "@/lib/platform/clock";
import { ifThere } from "@/lib/platform/db/presence.queries";
import { read, write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import type { KeptForm } from "@/lib/platform/form/form-state";
import { readId } from "@/lib/platform/shared/fields.schema";
import type { ReadForm } from "./read-form";

const COOKIE = "reprise";
const TEN_MINUTES = 10 * 60;
const ONE_DAY = 24 * 60 * 60;
/** For so long, in milliseconds, a refusal is told on another page than its form's. */
const JUST_NOW = 60_000;
const MOST_KEPT = 10;
const LONGEST_PATH = 2000;
/** As much as a form may weigh that a server action takes, and what a visitor may leave behind, in characters. */
const MOST = { account: 1024 * 1024, visitor: 10 * 1024 };

/**
 * A form that cannot be carried out as it came: its session is over or owes a code, its page is another account's, or its
 * action is gone with an older build. Its text is put by for the account it was drawn for and for no other; who sent it is led back to the
 * page, where the form holds it again, if need be through signing in.
 */
export async function saveForm(form: ReadForm, cause: KeptForm["cause"]): Promise<Route> {
  const path = await pageOfForm();
  const drawn = openDrawn(form);
  if (drawn && path) await keepFor(drawn.userId, { path, form, cause });
  if (cause === "CODE_ASKED") return codeAgainAddress(path);
  const sender = accountOf(await getActor());
  if (cause === "PORTAL_UPDATED" && isOwn(drawn, sender)) return (path ?? "/") as Route;
  return entryTo(path, sender);
}

/** Where to sign in again for the page that is open, which keeps its text itself: a cookie would have it drawn anew. */
export const entryToPage = async (): Promise<Route> =>
  entryTo(await pageOfForm(), accountOf(await getActor()));

const entryTo = (path: string | undefined, sender: string | null): Route =>
  sender === null ? signInAddress(path) : otherAccountAddress(path);

/**
 * Without JavaScript a refused form is answered by its page drawn anew, which may have it no longer: somebody was faster.
 * It is put by with what it is told, and who sent it is led back there. Null where the form can say it itself: with
 * JavaScript it never left; and for a visitor's, or from a page that is unknown.
 */
export async function saveRefused(form: ReadForm, message: string): Promise<Route | null> {
  const path = await pageOfForm();
  const userId = openDrawn(form)?.userId;
  if (!path || !userId || (await headers()).has("next-action")) return null;
  return (await keepFor(userId, { path, form, cause: "REFUSED", message }))
    ? (path as Route)
    : null;
}

/** A visitor's page is whoever's sends it. */
const isOwn = (drawn: Drawn | null, sender: string | null) =>
  drawn !== null && (drawn.userId === null || drawn.userId === sender);

type Kept = { path: string; form: ReadForm; cause: KeptForm["cause"]; message?: string };

/** Whether it could be put by: it holds something, and not too much. */
async function keepFor(
  userId: string | null,
  { path, form, cause, message }: Kept,
): Promise<boolean> {
  const { key: id, formId, shown: values } = form;
  if (Object.keys(values).length === 0 && !message) return false;
  if (JSON.stringify(values).length > (userId ? MOST.account : MOST.visitor)) return false;
  const data = {
    userId,
    cause,
    path,
    formId,
    values,
    message: message ?? null,
    createdAt: clock.now(),
  };
  if (userId) await makeRoom(userId);
  await write(nobody, async (tx) => {
    if (userId && !(await tx.user.findUnique({ where: { id: userId } }))) return;
    await tx.keptForm.upsert({ where: { id }, create: { id, ...data }, update: data });
  });
  (await cookies()).set(COOKIE, id, {
    httpOnly: true,
    secure: env.APP_URL.startsWith("https:"),
    sameSite: "lax",
    maxAge: userId ? ONE_DAY : TEN_MINUTES,
    path: "/",
  });
  return true;
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

/** The form put by for who is there, if the cookie names one. */
export const findKeptForm = cache(() => ifThere(keptForm, null));

async function keptForm(): Promise<KeptForm | null> {
  const id = readId((await cookies()).get(COOKIE)?.value);
  if (!id) return null;
  const actor = await getActor();
  const kept = await read(actor, (tx) =>
    tx.keptForm.findFirst({
      where: { id, userId: accountOf(actor) },
      select: {
        formId: true,
        path: true,
        cause: true,
        values: true,
        message: true,
        createdAt: true,
      },
    }),
  );
  if (!kept) return null;
  const { createdAt, values, ...said } = kept;
  const isFresh = said.message !== null && clock.now().getTime() - createdAt.getTime() < JUST_NOW;
  return { ...said, values: values as KeptForm["values"], isFresh };
}

/** Once a form has been carried out, what was put by for who sent it is forgotten: who signs in was nobody yet. */
export async function forgetKeptForm(sender: Actor): Promise<void> {
  const jar = await cookies();
  const id = readId(jar.get(COOKIE)?.value);
  if (!id) return;
  const where = { id, userId: accountOf(sender) };
  const { count } = await write(nobody, (tx) => tx.keptForm.deleteMany({ where }));
  if (count > 0) jar.delete(COOKIE);
}

async function pageOfForm(): Promise<string | undefined> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  const path = pathname + search;
  return path.length <= LONGEST_PATH ? path : undefined;
}
