import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { type MessageKind, mailboxesElsewhere } from "./outgoing-message";

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

/** Whether the latest message of a kind about a candidacy was refused for good: its receiver never heard of it. */
export async function isLatestRefused(
  tx: Reader,
  about: { candidacyId: string; kind: MessageKind },
): Promise<boolean> {
  const latest = await tx.outgoingMessage.findFirst({
    where: about,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { refusal: true },
  });
  return latest !== null && latest.refusal !== null;
}
