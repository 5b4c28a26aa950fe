import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import type { Bounce } from "@/lib/platform/mail/bounce";

/**
 * A message that had left has come back for good: it counts as refused, as if its receiver's server had said so at once,
 * and is sent again by hand once the address is right. One that has not left, or has come back already, is left as it is.
 */
export const noteBounce = ({ messageId, code }: Bounce): Promise<unknown> =>
  write(clockActor, (tx) =>
    tx.outgoingMessage.updateMany({
      where: { id: messageId, sentAt: { not: null } },
      data: { sentAt: null, refusal: code, failure: "BOUNCED" },
    }),
  );
