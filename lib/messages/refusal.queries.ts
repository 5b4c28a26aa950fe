import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { mailboxesElsewhere } from "./outgoing-message";

/** The code by which a person's mail server refused the latest message it was given; null where it took it. */
export async function latestRefusal(tx: Reader, recipientId: string): Promise<number | null> {
  const answered = await tx.outgoingMessage.findFirst({
    where: {
      recipientId,
      kind: { notIn: Object.keys(mailboxesElsewhere) },
      OR: [{ sentAt: { not: null } }, { refusal: { not: null } }],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { refusal: true },
  });
  return answered?.refusal ?? null;
}
