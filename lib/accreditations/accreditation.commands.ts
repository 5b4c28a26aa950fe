import "server-only";
import type { Work } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { periodDates } from "@/lib/platform/shared/period";
import { inOrder } from "@/lib/platform/shared/period.schema";
import { accreditationPolicy } from "./accreditation.policy";
import { listAccreditationGaps, type NamedBlock } from "./accreditation.queries";
import type { RecordAccreditationInput, WithdrawAccreditationInput } from "./accreditation.schema";

type OnCompany = Promise<{ companyId: string }>;

/** The secretariat records what a company is accredited for, with its reference and days (R84). Refused when it ends before it starts. */
export async function recordAccreditation(
  { tx, actor, now, record }: Work,
  { companyId, reference, "blocks[]": blocks, ...days }: RecordAccreditationInput,
): OnCompany {
  if (!accreditationPolicy.keep(actor)) refuseNotFound();
  const company = await tx.company.findUnique({ where: { id: companyId }, select: { id: true } });
  const blockIds = [...new Set(blocks)];
  const known = await tx.competencyBlock.count({ where: { id: { in: blockIds } } });
  if (!company || known !== blockIds.length) refuseNotFound();
  if (!inOrder(days)) refuseByRule("Le dernier jour vient après le premier.", "endsOn");
  const { id } = await tx.accreditation.create({
    data: {
      companyId,
      reference,
      ...periodDates(days),
      recordedAt: now,
      recordedById: actor.userId,
      blocks: { create: blockIds.map((blockId) => ({ blockId })) },
    },
    select: { id: true },
  });
  record({
    action: "recordAccreditation",
    subjectType: "Accreditation",
    subjectId: id,
    payload: { companyId, blockIds },
  });
  return { companyId };
}

/** Withdraws one that was recorded by mistake, or that the body has taken back: it covers no day any more, and stays on record. */
export async function withdrawAccreditation(
  { tx, actor, now, record }: Work,
  { id, reason }: WithdrawAccreditationInput,
): OnCompany {
  if (!accreditationPolicy.keep(actor)) refuseNotFound();
  const found = await tx.accreditation.findUnique({ where: { id }, select: { companyId: true } });
  if (!found) refuseNotFound();
  const { count } = await tx.accreditation.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: actor.userId, withdrawalReason: reason },
  });
  if (count === 0) refuseByRule("Cette habilitation est déjà retirée.");
  record({
    action: "withdrawAccreditation",
    subjectType: "Accreditation",
    subjectId: id,
    payload: { companyId: found.companyId },
  });
  return found;
}

/** Refused (RULE), where the branch wants it so, for blocks that no accreditation of the company names that day (R84). */
export async function checkAccredited(
  { tx }: Work,
  { companyId, ...asked }: { companyId: string; blocks: readonly NamedBlock[]; on: CalendarDay },
): Promise<void> {
  const [gap] = await listAccreditationGaps(tx, { ...asked, companyIds: [companyId] });
  if (gap?.isRefused) refuseByRule(gap.sentence);
}
