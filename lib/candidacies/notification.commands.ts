import "server-only";
import type { MessageKind, ParametersOf } from "@/lib/messages/outgoing-message";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import type { LockedCandidacy } from "./candidacy.commands";

type Naming = { candidacyId: string; number: string };

/** The messages that name the candidacy they are about. */
export type CandidacyMessage = {
  [Kind in MessageKind]: ParametersOf<Kind> extends Naming ? Kind : never;
}[MessageKind];

/** What such a message says besides; nothing to give where it only names the candidacy. */
export type OtherParameters<Kind extends CandidacyMessage> =
  Exclude<keyof ParametersOf<Kind>, keyof Naming> extends never
    ? []
    : [Omit<ParametersOf<Kind>, keyof Naming>];

export type NotifiedCandidacy = Pick<
  LockedCandidacy,
  "id" | "candidateUserId" | "invitedUserId"
> & {
  number: string;
};

/** Tells the candidate, or the person invited as long as they have not confirmed. */
export async function notifyCandidate<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: NotifiedCandidacy,
  kind: Kind,
  ...besides: OtherParameters<Kind>
): Promise<void> {
  const userId = candidacy.candidateUserId ?? candidacy.invitedUserId;
  if (userId) await notifyOfCandidacy(work, candidacy, [userId], kind, ...besides);
}

/** Tells each person once. */
export async function notifyOfCandidacy<Kind extends CandidacyMessage>(
  work: Work,
  { id, number }: Pick<NotifiedCandidacy, "id" | "number">,
  recipientIds: Iterable<string>,
  kind: Kind,
  ...[besides]: OtherParameters<Kind>
): Promise<void> {
  const parameters = { candidacyId: id, number, ...besides } as ParametersOf<Kind>;
  for (const recipientId of new Set(recipientIds))
    await sendMessage(work, { kind, recipientId, candidacyId: id, parameters });
}
