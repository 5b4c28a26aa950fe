import "server-only";
import {
  type Besides,
  type CandidacyMessage,
  type Told,
  tellOf,
} from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/platform/db/work";

/** The managers of the company today. */
export async function tellManagers<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: Told & { companyId: string },
  kind: Kind,
  ...besides: Besides<Kind>
): Promise<void> {
  await tellOf(work, candidacy, userIdsOf(await managersOf(work, candidacy)), kind, ...besides);
}

/** The managers of the company and the committee in office, but for whoever acts. */
export async function tellCompany<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: Told & { companyId: string },
  kind: Kind,
  ...besides: Besides<Kind>
): Promise<void> {
  const managers = await managersOf(work, candidacy);
  const members = await inOffice(work, candidacy.id);
  const others = userIdsOf([...managers, ...members]).filter((id) => id !== work.authorId);
  await tellOf(work, candidacy, others, kind, ...besides);
}

/** The committee in office. */
export async function tellCommittee<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: Told,
  kind: Kind,
  ...besides: Besides<Kind>
): Promise<void> {
  const members = await inOffice(work, candidacy.id);
  await tellOf(work, candidacy, userIdsOf(members), kind, ...besides);
}

/** Whoever chairs the committee in office. */
export async function tellChair<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: Told,
  kind: Kind,
  ...besides: Besides<Kind>
): Promise<void> {
  const members = await inOffice(work, candidacy.id);
  const chairs = members.filter(({ isChair }) => isChair);
  await tellOf(work, candidacy, userIdsOf(chairs), kind, ...besides);
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
