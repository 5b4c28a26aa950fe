import "server-only";
import { detectLinksOf, holdSessions } from "@/lib/juries/link.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { AddFormerEmployerInput, RemoveFormerEmployerInput } from "./former-employer.schema";
import { institutionPolicy } from "./institution.policy";

type OnOrganisation = Promise<{ organisationId: string }>;

const holderSelect = {
  id: true,
  userId: true,
  seat: { select: { organisationId: true } },
} as const satisfies Prisma.MandateSelect;

/**
 * Notes where a member worked before, until a day of the past or one that nobody knows; sessions that have not opened are
 * looked at again for links (R35). Refused to the member themself.
 */
export async function addFormerEmployer(
  work: Work,
  { mandateId, name, siren, endedOn }: AddFormerEmployerInput,
): OnOrganisation {
  const { tx, actor, now, today } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  await holdSessions(work);
  const mandate = await tx.mandate.findUnique({ where: { id: mandateId }, select: holderSelect });
  if (!mandate) refuseNotFound();
  refuseOwn(work, mandate);
  if (endedOn > today)
    refuseByRule("Indiquez un jour passé\u00a0: le membre a quitté cet employeur.", "endedOn");
  await tx.formerEmployer.create({
    data: {
      mandateId,
      name,
      siren: siren || null,
      endedOn: endedOn ? dayToDate(endedOn) : null,
      recordedAt: now,
      recordedById: actor.userId,
    },
    select: { id: true },
  });
  return noteChange(work, mandate, "addFormerEmployer");
}

/** Takes out one noted by mistake; a link that only it showed is no longer found. Refused to the member themself. */
export async function removeFormerEmployer(
  work: Work,
  { id }: RemoveFormerEmployerInput,
): OnOrganisation {
  const { tx, actor } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  await holdSessions(work);
  const found = await tx.formerEmployer.findUnique({
    where: { id },
    select: { mandate: { select: holderSelect } },
  });
  if (!found) refuseNotFound();
  refuseOwn(work, found.mandate);
  const { count } = await tx.formerEmployer.deleteMany({ where: { id } });
  if (count === 0) refuseNotFound();
  return noteChange(work, found.mandate, "removeFormerEmployer");
}

type Holder = Prisma.MandateGetPayload<{ select: typeof holderSelect }>;

function refuseOwn({ actor }: Work, { userId }: Holder): void {
  if (userId === actor.userId)
    refuseByRule(
      "Nul ne note ses propres employeurs\u00a0: une autre personne du secrétariat le fait.",
    );
}

async function noteChange(
  work: Work,
  { id, seat }: Holder,
  action: "addFormerEmployer" | "removeFormerEmployer",
): OnOrganisation {
  await detectLinksOf(work, id);
  work.record({ action, subjectType: "Mandate", subjectId: id, payload: {} });
  return seat;
}
