import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import type { Bounce } from "@/lib/platform/mail/bounce";

/**
 * A message has come back for good: it counts as refused, as if its receiver's server had said so at once, and is sent
 * again by hand once the address is right. It may come back before its leaving is noted. What comes back of an earlier
 * sending, or has come back already, changes nothing.
 */
export const noteBounce = ({ messageId, sending, code }: Bounce): Promise<unknown> =>
  write(clockActor, (tx) =>
    tx.outgoingMessage.updateMany({
      where: { id: messageId, sending, refusal: null },
      data: { sentAt: null, refusal: code, failure: "BOUNCED" },
    }),
  );
