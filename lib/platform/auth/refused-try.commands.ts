import "server-only";
import { createHmac } from "node:crypto";
import { type Actor, isSignedIn, nobody } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import type { Failure } from "@/lib/platform/shared/failure";
import type { RefusedTryKind } from "@/lib/platform/shared/refused-try";
import { logError } from "@/lib/platform/telemetry/log";
import { visitor } from "./visitor";

/** What was refused, and to whom or about what: an account, an address (it may be nobody's), a link. */
export type Trace = { kind: RefusedTryKind; subject: ["user" | "email" | "link", string] };

/** Rows a minute; whatever else is refused in it is counted together, so that hammering fills nothing up. */
const ROWS_A_MINUTE = 60;
const MINUTE = 60_000;

/** Neither an account, an address nor a place can be read back from a row; the same one gives the same code. */
export const traceKey = (...parts: string[]): string =>
  createHmac("sha256", env.AUTH_SECRET)
    .update(JSON.stringify(["refused", ...parts]))
    .digest("base64url");

/** What is refused at a field that asks for a secret. */
const secretKinds: Readonly<Record<string, RefusedTryKind>> = {
  password: "PASSWORD_REFUSED",
  oneTimeCode: "CODE_REFUSED",
};

/** What the refusal of an act is to an investigation: a password or a code asked for again, or what is not theirs; null for any other. */
export function traceOf(actor: Actor, failure: Failure): Trace | null {
  if (!isSignedIn(actor)) return null;
  const subject: Trace["subject"] = ["user", actor.userId];
  if (failure.reason === "RULE") {
    const kind = secretKinds[failure.field ?? ""];
    return kind ? { kind, subject } : null;
  }
  const isForeign = failure.reason === "NOT_FOUND" || failure.reason === "FORBIDDEN";
  return isForeign ? { kind: "ACT_REFUSED", subject } : null;
}

/**
 * Counts a refusal in the row of its minute, kind, act, subject and place. Outside the transaction that the refusal
 * undid; what goes wrong here is logged and changes nothing for the person.
 */
export async function noteRefused(act: string, trace: Trace | null, now: Date): Promise<void> {
  if (!trace) return;
  const { kind } = trace;
  const minute = new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
  const subject = traceKey(...trace.subject);
  const place = traceKey("place", (await visitor()).place);
  const counted = (tx: Parameters<Parameters<typeof write>[1]>[0]) => tx.$executeRaw`
    INSERT INTO "RefusedTry" AS t (id, minute, kind, act, subject, place, count)
    SELECT gen_random_uuid(), ${minute}, ${kind}::"RefusedTryKind", ${act},
      CASE WHEN alone THEN ${subject} ELSE '' END, CASE WHEN alone THEN ${place} ELSE '' END, 1
    FROM (SELECT count(*) < ${ROWS_A_MINUTE} OR bool_or(kind = ${kind}::"RefusedTryKind" AND act = ${act}
      AND subject = ${subject} AND place = ${place}) AS alone FROM "RefusedTry" WHERE minute = ${minute}) m
    ON CONFLICT (minute, kind, act, subject, place) DO UPDATE SET count = t.count + 1`;
  await write(nobody, counted).catch((error: unknown) => logError("refused-try", error));
}
