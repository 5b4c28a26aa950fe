import "server-only";
import { createHash, hkdfSync } from "node:crypto";
import { type Actor, isSignedIn } from "@/lib/platform/actor/actor";
import { env } from "@/lib/platform/env";
import { sealed, unsealed } from "./seal";
import { getActor } from "./session";

/** Which form it is: drawn once (`key`), at its place in its page (`formId`). */
export type DrawnForm = { key: string; formId: string };
/** Whose page a form stood on, null for a visitor's, and the action it was drawn for. */
export type Drawn = { userId: string | null; action: string };

/** The account of the request as a form bears it: sealed, for one action and for this very form. */
export const drawnForActor = async (action: string, form: DrawnForm): Promise<string> =>
  sealDrawn({ userId: accountOf(await getActor()), action }, form);

/** Whom and what a form was drawn for, sealed under a key of its own: it fits no other form. */
export const sealDrawn = ({ userId, action }: Drawn, form: DrawnForm): string =>
  sealed(JSON.stringify([userId, action]), sealingKey(), nameOf(form));

type SentForm = DrawnForm & { drawnFor: string };
type Destination = { action: string; access: "public" | "signed-in" };

/**
 * Whether a form may be carried out for who sends it: it was drawn for their account and for this action. What a
 * visitor's page sends (a sign-in left open in another tab) says itself for whom it is, and a visitor acts in nobody's
 * name. A form that does not say whose page it stood on is nobody's to send.
 */
export function isDrawnFor(actor: Actor, { action, access }: Destination, form: SentForm): boolean {
  if (!isSignedIn(actor)) return true;
  const drawn = openDrawn(form);
  if (drawn?.action !== action) return false;
  return drawn.userId === actor.userId || (access === "public" && drawn.userId === null);
}

/** What was sealed; null for what is missing, forged, or taken from another form. */
export function openDrawn({ drawnFor, ...form }: SentForm): Drawn | null {
  const text = unsealed(drawnFor, sealingKey(), nameOf(form));
  if (text === null) return null;
  const [userId, action] = JSON.parse(text);
  return { userId, action };
}

/** The account an actor stands for, if they are signed in. */
export const accountOf = (actor: Actor): string | null => (isSignedIn(actor) ? actor.userId : null);

/** What a device calls the account of the request by: it tells nothing of it. */
export const accountOnDevice = async (): Promise<string> =>
  createHash("sha256")
    .update(accountOf(await getActor()) ?? "")
    .digest("base64url")
    .slice(0, 16);

const nameOf = ({ key, formId }: DrawnForm) => JSON.stringify([key, formId]);

let kept: Buffer | undefined;

/** Drawn once: a page seals as many forms as it shows. */
function sealingKey(): Buffer {
  kept ??= Buffer.from(hkdfSync("sha256", env.AUTH_SECRET, "", "drawn for", 32));
  return kept;
}
