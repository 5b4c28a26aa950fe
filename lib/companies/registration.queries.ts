import "server-only";
import { listAccreditationGaps } from "@/lib/accreditations/accreditation.queries";
import { readRegistrationEnd } from "@/lib/candidacies/expiry/protection.queries";
import { DECIDED_STATES } from "@/lib/candidacies/phase";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { findVersionInForce } from "@/lib/certifications/certification.queries";
import { isInForce } from "@/lib/certifications/version-in-force";
import { type Actor, managedCompanyIds } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";

/**
 * A candidacy of this company that the jury has decided, of somebody whose entry into training in time outlives the
 * registration of its version (R2): they may be registered on it again, for what that decision left to obtain. What another
 * company's candidacy has brought is not asked, for it would tell of that one (R82).
 */
export async function findOutlivedRegistration(
  tx: Pick<Reader, "candidacy">,
  {
    after,
    companyIds,
    today,
  }: { after: string; companyIds: readonly string[]; today: CalendarDay },
) {
  const row = await tx.candidacy.findFirst({
    where: { id: after, companyId: { in: [...companyIds] }, state: { in: DECIDED_STATES } },
    select: {
      versionId: true,
      companyId: true,
      invitedName: true,
      invitedEmail: true,
      certification: { select: { registeredOn: true, expiresOn: true } },
      trainingEntries: {
        select: { enteredOn: true },
        orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
        take: 1,
      },
      docketEntries: {
        where: { outcome: "DECIDED", removedAt: null },
        select: {
          decisions: {
            where: { verdict: "VALIDATED" },
            select: { block: { select: { code: true } } },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { certification, trainingEntries, docketEntries, ...registered } = row;
  const [training] = trainingEntries;
  const registration = {
    registeredOn: dateToDay(certification.registeredOn),
    expiresOn: dateToDay(certification.expiresOn),
  };
  const isOver = registration.expiresOn < today;
  return isOver && training && isInForce(registration, dateToDay(training.enteredOn))
    ? { ...registered, acquired: codesOf(docketEntries) }
    : null;
}

type Decided = { decisions: { block: { code: string } }[] };

const codesOf = (entries: readonly Decided[]): string[] =>
  entries.flatMap(({ decisions }) => decisions.map(({ block }) => block.code));

/**
 * What the form that registers somebody offers: the companies managed and the blocks of the version of the certification in
 * force, or of the one on which somebody comes back.
 */
export const getRegistrationForm = (
  actor: Actor,
  certificationId: string,
  now: Date,
  after?: string,
) =>
  read(actor, async (tx) => {
    const ids = managedCompanyIds(actor);
    if (ids.length === 0) return null;
    const companies = await tx.company.findMany({
      where: { id: { in: ids } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    });
    const today = parisDay(now);
    const again = after
      ? await findOutlivedRegistration(tx, { after, companyIds: ids, today })
      : null;
    const inForce = await findVersionInForce(tx, certificationId, today);
    const versionId = again ? again.versionId : inForce?.id;
    if (!versionId) return { companies, blocks: [], registrationEnd: null, again: null, gaps: [] };
    const { blocks } = await readLedger(tx, versionId, null);
    const registrationEnd = await readRegistrationEnd(tx, versionId, now);
    const gaps = await listAccreditationGaps(tx, { companyIds: ids, blocks, on: today });
    return { companies, blocks, registrationEnd, again, gaps };
  });
