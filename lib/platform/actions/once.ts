import "server-only";
import { createHmac } from "node:crypto";
import type { Work } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";

/** What a request is answered: an address, or data that goes to the page and is kept with the request for a month. */
export type Answered =
  | string
  | number
  | boolean
  | readonly Answered[]
  | { [key: string]: Answered };

/** A form as it was sent: the key drawn with its page, and all that it says. */
export type Sent = { key: string; content: unknown };

/**
 * Claims a form in the transaction that carries it out; a second sending is answered as the first was. The same page
 * sent again with another content, as after « Précédent », is another form: nothing typed is dropped without a word.
 */
export async function once<A extends Answered>(
  { tx, authorId, now }: Work,
  action: string,
  sent: Sent,
  run: () => Promise<A>,
): Promise<A> {
  const claim = {
    key: claimOf(sent, action, authorId),
    action,
    userId: authorId,
    answer: "",
    at: now,
  };
  const { count } = await tx.processedRequest.createMany({ data: [claim], skipDuplicates: true });
  if (count === 0) {
    const done = await tx.processedRequest.findUniqueOrThrow({ where: { key: claim.key } });
    return done.answer as A;
  }
  const answer = await run();
  await tx.processedRequest.update({ where: { key: claim.key }, data: { answer } });
  return answer;
}

/**
 * A key belongs to one action of one person: another's page can neither replay nor probe it. Passwords count as
 * content, since another new password is another form; keyed, so that no row tells anything of them.
 */
function claimOf({ key, content }: Sent, action: string, userId: string | null): string {
  const hex = createHmac("sha256", env.AUTH_SECRET)
    .update(JSON.stringify([key, action, userId, content]))
    .digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
