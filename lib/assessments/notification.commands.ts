import "server-only";
import {
  type CandidacyMessage,
  type NotifiedCandidacy,
  notifyOfCandidacy,
  type OtherParameters,
} from "@/lib/candidacies/notification.commands";
import type { Work } from "@/lib/platform/db/work";

/** The managers of the company today. */
export async function notifyManagers<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: NotifiedCandidacy & { companyId: string },
  kind: Kind,
  ...besides: OtherParameters<Kind>
): Promise<void> {
  await notifyOfCandidacy(
    work,
    candidacy,
    userIdsOf(await managersOf(work, candidacy)),
    kind,
    ...besides,
  );
}

/** The managers of the company and the committee in office, but for whoever acts. */
export async function notifyCompany<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: NotifiedCandidacy & { companyId: string },
  kind: Kind,
  ...besides: OtherParameters<Kind>
): Promise<void> {
  const managers = await managersOf(work, candidacy);
  const members = await inOffice(work, candidacy.id);
  const others = userIdsOf([...managers, ...members]).filter((id) => id !== work.authorId);
  await notifyOfCandidacy(work, candidacy, others, kind, ...besides);
}

/** The committee in office. */
export async function notifyCommittee<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: NotifiedCandidacy,
  kind: Kind,
  ...besides: OtherParameters<Kind>
): Promise<void> {
  const members = await inOffice(work, candidacy.id);
  await notifyOfCandidacy(work, candidacy, userIdsOf(members), kind, ...besides);
}

/** Whoever chairs the committee in office. */
export async function notifyChair<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: NotifiedCandidacy,
  kind: Kind,
  ...besides: OtherParameters<Kind>
): Promise<void> {
  const members = await inOffice(work, candidacy.id);
  const chairs = members.filter(({ isChair }) => isChair);
  await notifyOfCandidacy(work, candidacy, userIdsOf(chairs), kind, ...besides);
}

const managersOf = ({ tx }: Work, { companyId }: { companyId: string }) =>
  tx.companyMember.findMany({
    where: { companyId, role: "MANAGER", endedAt: null },
    select: { userId: true },
  });

const inOffice = ({ tx }: Work, candidacyId: string) =>
  tx.committeeMember.findMany({
    where: { committee: { candidacyId, dissolvedAt: null } },
    select: { userId: true, isChair: true },
  });

const userIdsOf = (rows: readonly { userId: string }[]) => rows.map(({ userId }) => userId);
