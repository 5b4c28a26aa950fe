import { expect } from "vitest";
import { issuableAwards, issueSelect, readIssueFacts } from "@/lib/certificates/issue.queries";
import { db } from "@/lib/platform/db/client";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { NOW } from "../../factories/people";

/** Which candidacies are kept as awaiting a document, once all of them are held against the rule of each, on a day. */
export async function awaited(day: CalendarDay = parisDay(NOW)): Promise<string[]> {
  const kept = await db.awaitedCertificate.findMany({ orderBy: { candidacyId: "asc" } });
  const facts = await readIssueFacts(db, day);
  const decided = await db.candidacy.findMany({
    where: { state: "DECIDED" },
    select: issueSelect,
    orderBy: { id: "asc" },
  });
  const due = decided.filter((row) =>
    issuableAwards(row, facts).some(({ standingNumber }) => !standingNumber),
  );
  const ids = kept.map(({ candidacyId }) => candidacyId);
  expect(ids).toEqual(due.map(({ id }) => id));
  return ids;
}
/** A candidacy with these blocks validated, of somebody new unless it is said. */
export const decided = async (
  validated: number[],
  of: Partial<Parameters<typeof aDecidedCandidacy>[0]> = {},
) => {
  const candidateId = of.candidateId ?? (await aHolder()).candidateId;
  return { candidateId, ...(await aDecidedCandidacy({ ...of, candidateId, validated })) };
};
