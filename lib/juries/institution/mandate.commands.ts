import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { invitePerson } from "@/lib/accounts/people/invitation.commands";
import { mandateKindLabel } from "@/lib/jury-sessions/jury-session.labels";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { addDays, dateToDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { isWithin } from "@/lib/platform/shared/period";
import type { Prisma } from "@/prisma/generated/client.ts";
import { institutionPolicy } from "./institution.policy";
import type { EndMandateInput, GrantMandateInput } from "./mandate.schema";
import type { EndedPresidencies } from "./presidency.labels";
import { endPresidencies } from "./presidency-end.commands";

type OnOrganisation = Promise<{ organisationId: string }>;

/**
 * Gives somebody else a seat for a period, and an access to the portal, with the password again. Refused outside their CPNFPE mandate (R52),
 * when the seat already has a titular or a substitute on these days (R50), or the person another seat.
 */
export async function grantMandate(work: Work, input: GrantMandateInput): OnOrganisation {
  const { tx, actor, record } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const { name, email, startsOn, endsOn, cpnfpeStartsOn, cpnfpeEndsOn, password, ...rest } = input;
  const seat = await tx.seat.findUnique({
    where: { id: input.seatId },
    select: { organisationId: true },
  });
  if (!seat) refuseNotFound();
  if (endsOn < startsOn) refuseByRule("La fin ne peut pas précéder le début.", "endsOn");
  if (!isWithin(input, { startsOn: cpnfpeStartsOn, endsOn: cpnfpeEndsOn })) {
    refuseByRule(
      `Le mandat au jury tient dans le mandat à la CPNFPE, du ${formatDay(cpnfpeStartsOn)} au ${formatDay(cpnfpeEndsOn)}.`,
      startsOn < cpnfpeStartsOn ? "startsOn" : "endsOn",
    );
  }
  const holder = await findOverlapping(tx, input, { seatId: input.seatId, kind: input.kind });
  if (holder)
    refuseByRule(
      `Ce siège a déjà un ${mandateKindLabel(input.kind, "M").toLowerCase()} sur cette période : ${holder}.`,
      "startsOn",
    );
  await confirmPassword(work, password);
  const userId = await invitePerson(work, {
    email,
    displayName: name,
    purpose: "siéger au jury paritaire national",
  });
  if (userId === actor.userId)
    refuseByRule(
      "Nul ne se donne un mandat : une autre personne du secrétariat l’enregistre.",
      "email",
    );
  const other = await findOverlapping(tx, input, { userId });
  if (other) refuseByRule(`Cette personne a déjà un mandat sur cette période : ${other}.`, "email");
  const { id } = await tx.mandate.create({
    data: {
      ...rest,
      employerSiret: rest.employerSiret || null,
      userId,
      grantedById: actor.userId,
      startsOn: dayToDate(startsOn),
      endsOn: dayToDate(endsOn),
      cpnfpeStartsOn: dayToDate(cpnfpeStartsOn),
      cpnfpeEndsOn: dayToDate(cpnfpeEndsOn),
    },
    select: { id: true },
  });
  record({
    action: "grantMandate",
    subjectType: "Mandate",
    subjectId: id,
    payload: { seatId: input.seatId, kind: input.kind },
  });
  return seat;
}

/** The mandate that stands in the way, in words: « Omar Haddad, du 1er janvier 2026 au 31 décembre 2029 ». */
async function findOverlapping(
  tx: Tx,
  { startsOn, endsOn }: Pick<GrantMandateInput, "startsOn" | "endsOn">,
  where: Prisma.MandateWhereInput,
): Promise<string | null> {
  const found = await tx.mandate.findFirst({
    where: { ...where, startsOn: { lte: dayToDate(endsOn) }, endsOn: { gte: dayToDate(startsOn) } },
    select: {
      startsOn: true,
      endsOn: true,
      user: { select: { displayName: true } },
      seat: { select: { label: true, organisation: { select: { acronym: true } } } },
    },
  });
  if (!found) return null;
  const { user, seat } = found;
  return `${user.displayName}, ${seat.organisation.acronym}, ${seat.label}, du ${formatDay(dateToDay(found.startsOn))} au ${formatDay(dateToDay(found.endsOn))}`;
}

/**
 * Ends a mandate early, with the password again, and tells who held it; yesterday at the earliest, so that the access ends at
 * once and the past stays as it was. The presidencies that it no longer covers end with it, which is told too.
 */
export async function endMandate(
  work: Work,
  { id, version, endsOn, password }: EndMandateInput,
): Promise<{ organisationId: string; presidencies: EndedPresidencies }> {
  const { tx, actor, today, record } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const mandate = await tx.mandate.findUnique({
    where: { id },
    select: {
      userId: true,
      version: true,
      startsOn: true,
      endsOn: true,
      seat: { select: { organisationId: true } },
    },
  });
  if (!mandate) refuseNotFound();
  if (mandate.version !== version) refuseConflict();
  const [, from = today] = [dateToDay(mandate.startsOn), addDays(today, -1)].sort();
  const until = dateToDay(mandate.endsOn);
  if (endsOn < from || endsOn >= until) {
    refuseByRule(
      `Choisissez un jour entre le ${formatDay(from)} et le ${formatDay(addDays(until, -1))}.`,
      "endsOn",
    );
  }
  await confirmPassword(work, password);
  await tx.mandate.updateMany({
    where: { id, version },
    data: { endsOn: dayToDate(endsOn), version: version + 1 },
  });
  const presidencies = await endPresidencies(work, id, endsOn);
  await sendMessage(work, {
    kind: "mandateShortened",
    recipientId: mandate.userId,
    parameters: { endsOn },
  });
  record({ action: "endMandate", subjectType: "Mandate", subjectId: id, payload: { endsOn } });
  return { ...mandate.seat, presidencies };
}
