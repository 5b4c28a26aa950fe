import "server-only";
import type { juryMessages } from "@/lib/messages/kinds/juries";
import type { officeMessages } from "@/lib/messages/kinds/offices";
import type { MessageKind, ParametersOf } from "@/lib/messages/outgoing-message";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";

type Kind = Extract<MessageKind, keyof typeof juryMessages | keyof typeof officeMessages>;

/** Tells each member of a list, once each. */
export async function notifyMembers<K extends Kind>(
  work: Work,
  mandateIds: readonly string[],
  kind: K,
  parameters: ParametersOf<K>,
): Promise<void> {
  const mandates = await work.tx.mandate.findMany({
    where: { id: { in: [...mandateIds] } },
    select: { userId: true },
    distinct: ["userId"],
    orderBy: { id: "asc" },
  });
  for (const { userId } of mandates)
    await sendMessage(work, { kind, recipientId: userId, parameters });
}

/** Tells the candidate of a candidacy. */
export async function notifyEntryCandidate<K extends Kind>(
  work: Work,
  candidacyId: string,
  kind: K,
  parameters: ParametersOf<K>,
): Promise<void> {
  const candidacy = await work.tx.candidacy.findUnique({
    where: { id: candidacyId },
    select: { candidate: { select: { userId: true } } },
  });
  const recipientId = candidacy?.candidate?.userId;
  if (recipientId) await sendMessage(work, { kind, recipientId, candidacyId, parameters });
}
