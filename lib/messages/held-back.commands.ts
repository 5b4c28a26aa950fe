import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { dropQueued } from "@/lib/platform/queue/queue";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { givenUp, HELD_BACK } from "./delivery-state";

/**
 * After a restoration: what waited then may have left since, from the portal that was lost. Nothing of it leaves again by
 * itself; the secretariat sees each and sends it again where it is worth it.
 */
export async function holdMessagesBack({ tx }: Work): Promise<void> {
  await dropQueued(tx, ["deliver-message", "deliver-notice"]);
  await tx.outgoingMessage.updateMany({
    where: { sentAt: null, NOT: givenUp },
    data: { attempts: MAX_ATTEMPTS, failure: HELD_BACK },
  });
}
