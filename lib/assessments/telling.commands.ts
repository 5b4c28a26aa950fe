import "server-only";
import {
  type Besides,
  type CandidacyMessage,
  type Told,
  tellOf,
} from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/db/work";

/** The managers of the company today. */
export async function tellManagers<Kind extends CandidacyMessage>(
  work: Work,
  candidacy: Told & { companyId: string | null },
  kind: Kind,
  ...besides: Besides<Kind>
): Promise<void> {
  if (!candidacy.companyId) return;
  const managers = await work.tx.companyMember.findMany({
    where: { companyId: candidacy.companyId, role: "MANAGER", endedAt: null },
    select: { userId: true },
  });
  await tellOf(work, candidacy, userIdsOf(managers), kind, ...besides);
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

const inOffice = ({ tx }: Work, candidacyId: string) =>
  tx.committeeMember.findMany({
    where: { committee: { candidacyId, dissolvedAt: null } },
    select: { userId: true, isChair: true },
  });

const userIdsOf = (rows: readonly { userId: string }[]) => rows.map(({ userId }) => userId);
