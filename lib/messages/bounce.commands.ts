import "server-only";
import type { Work } from "@/lib/platform/db/work";
import type { Bounce } from "@/lib/platform/mail/bounce";

/**
 * A message that had left has come back for good: it counts as refused, as if its receiver's server had said so at once,
 * and is sent again by hand once the address is right. Whether there was such a message, and only once.
 */
export async function noteBounce({ tx }: Work, { messageId, code }: Bounce): Promise<boolean> {
  const { count } = await tx.outgoingMessage.updateMany({
    where: { id: messageId, sentAt: { not: null } },
    data: { sentAt: null, refusal: code, failure: "BOUNCED" },
  });
  return count > 0;
}
