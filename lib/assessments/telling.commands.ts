import "server-only";
import type { CandidacySubject } from "@/lib/candidacies/candidacy.policy";
import type { Work } from "@/lib/db/work";
import type { workplaceMessages } from "@/lib/messages/kinds/workplace";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";

/** The messages that say nothing but which candidacy they are about. */
type StepMessage = Exclude<keyof typeof workplaceMessages, "assessmentSigned">;
type Subject = Pick<CandidacySubject, "id" | "companyId" | "candidateUserId" | "invitedUserId"> & {
  number: string | null;
};

async function tell(
  work: Work,
  kind: StepMessage,
  { id, number }: Subject,
  recipientIds: Iterable<string>,
): Promise<void> {
  for (const recipientId of new Set(recipientIds)) {
    await sendMessage(work, {
      kind,
      recipientId,
      candidacyId: id,
      parameters: { candidacyId: id, number: number ?? "" },
    });
  }
}

/** The candidate, or the person invited as long as they have not confirmed. */
export async function tellCandidate(
  work: Work,
  kind: StepMessage,
  candidacy: Subject,
): Promise<void> {
  const userId = candidacy.candidateUserId ?? candidacy.invitedUserId;
  if (userId) await tell(work, kind, candidacy, [userId]);
}

/** The managers of the company today. */
export async function tellManagers(
  work: Work,
  kind: StepMessage,
  candidacy: Subject,
): Promise<void> {
  if (!candidacy.companyId) return;
  const managers = await work.tx.companyMember.findMany({
    where: { companyId: candidacy.companyId, role: "MANAGER", endedAt: null },
    select: { userId: true },
  });
  await tell(
    work,
    kind,
    candidacy,
    managers.map(({ userId }) => userId),
  );
}

/** The committee in office, or its chair alone. */
export async function tellCommittee(
  work: Work,
  kind: StepMessage,
  candidacy: Subject,
  who: "all" | "chair" = "all",
): Promise<void> {
  const members = await work.tx.committeeMember.findMany({
    where: {
      committee: { candidacyId: candidacy.id, dissolvedAt: null },
      ...(who === "chair" && { isChair: true }),
    },
    select: { userId: true },
  });
  await tell(
    work,
    kind,
    candidacy,
    members.map(({ userId }) => userId),
  );
}
