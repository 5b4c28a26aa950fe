import { ofName } from "@/lib/platform/shared/of-name";
import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { tellAdministrators } from "@/lib/accounts/people/administrators.commands";
import type { Mark } from "@/lib/documents/mark";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { overlaps, type Period, periodDays } from "@/lib/platform/shared/period";
import { markPolicy } from "./mark.policy";
import type {
  AppointSignatoryInput,
  EndSignatoryInput,
  RemoveSignatoryInput,
} from "./signatory.schema";

/**
 * Says who signs the certificates issued from a day on, to another or for now, with an image that was deposited (R66). One
 * person a day. The password again; the other administrators are told. Refusals: NOT_FOUND for who is no administrator or an
 * image that is gone, RULE for days that somebody signs already.
 */
export async function appointSignatory(
  work: Work,
  { password, ...asked }: AppointSignatoryInput,
): Promise<{ id: string }> {
  const { tx, actor, now, record } = work;
  if (!markPolicy.keep(actor)) refuseNotFound();
  const { startsOn } = asked;
  const endsOn = asked.endsOn || null;
  if (endsOn && endsOn < startsOn) refuseByRule("La fin ne peut pas précéder le début.", "endsOn");
  await checkDeposited(work, asked.signatureId, "SIGNATURE");
  if (asked.sealId) await checkDeposited(work, asked.sealId, "SEAL");
  await checkAlone(work, { startsOn, endsOn });
  await confirmPassword(work, password);
  const days = { startsOn: dayToDate(startsOn), endsOn: endsOn && dayToDate(endsOn) };
  const { id } = await tx.signatory.create({
    data: { ...asked, ...days, appointedAt: now, appointedById: actor.userId },
    select: { id: true },
  });
  await tellAdministrators(work, { kind: "marksChanged", parameters: { change: "APPOINTED" } });
  record({
    action: "appointSignatory",
    subjectType: "Signatory",
    subjectId: id,
    payload: { startsOn, endsOn },
  });
  return { id };
}

async function checkDeposited({ tx }: Work, id: string, purpose: Mark): Promise<void> {
  const file = await tx.storedFile.findFirst({
    where: { id, purpose, erasedAt: null },
    select: { id: true },
  });
  if (!file) refuseNotFound();
}

async function checkAlone({ tx }: Work, period: Period): Promise<void> {
  const rows = await tx.signatory.findMany({
    select: { name: true, startsOn: true, endsOn: true },
  });
  const other = rows
    .map((row) => ({ name: row.name, ...periodDays(row) }))
    .find((row) => overlaps(row, period));
  if (!other) return;
  const until = other.endsOn ? ` jusqu’au ${formatDay(other.endsOn)}` : "";
  refuseByRule(
    `${other.name} signe déjà à partir du ${formatDay(other.startsOn)}${until}\u00a0: indiquez d’abord son dernier jour, ou d’autres dates.`,
    "startsOn",
  );
}

/**
 * Says which day is the last of who signs, or another last day. The password again. Refusals: NOT_FOUND, CONFLICT, RULE for a
 * day before the first, before a certificate that bears the signature, or when somebody else signs.
 */
export async function endSignatory(
  work: Work,
  { id, version, endsOn, password }: EndSignatoryInput,
): Promise<{ id: string }> {
  const { tx, record } = work;
  const { name, startsOn, last } = await findKept(work, id);
  if (endsOn < startsOn) refuseByRule("La fin ne peut pas précéder le début.", "endsOn");
  if (last && endsOn < last)
    refuseByRule(
      `Un certificat signé par ${name} a été délivré le ${formatDay(last)}\u00a0: la fin ne peut pas le précéder.`,
      "endsOn",
    );
  await confirmPassword(work, password);
  const { count } = await tx.signatory.updateMany({
    where: { id, version },
    data: { endsOn: dayToDate(endsOn), version: version + 1 },
  });
  if (count === 0) refuseConflict();
  await tellAdministrators(work, { kind: "marksChanged", parameters: { change: "ENDED" } });
  record({
    action: "endSignatory",
    subjectType: "Signatory",
    subjectId: id,
    payload: { endsOn },
  });
  return { id };
}

/** Takes back an appointment made by mistake, whose signature no certificate bears (else RULE). The password again. */
export async function removeSignatory(
  work: Work,
  { id, password }: RemoveSignatoryInput,
): Promise<{ id: string }> {
  const { name, last } = await findKept(work, id);
  if (last)
    refuseByRule(
      `Des certificats portent la signature ${ofName(name)}\u00a0: indiquez plutôt son dernier jour.`,
    );
  await confirmPassword(work, password);
  await work.tx.signatory.delete({ where: { id }, select: { id: true } });
  await tellAdministrators(work, { kind: "marksChanged", parameters: { change: "REMOVED" } });
  work.record({ action: "removeSignatory", subjectType: "Signatory", subjectId: id });
  return { id };
}

const lastIssued = {
  orderBy: { issuedOn: "desc" },
  take: 1,
  select: { issuedOn: true },
} as const;

/** A signatory, for an administrator, and the day of the last certificate or duplicate that bears their signature. */
async function findKept({ tx, actor }: Work, id: string) {
  if (!markPolicy.keep(actor)) refuseNotFound();
  const row = await tx.signatory.findUnique({
    where: { id },
    select: {
      name: true,
      startsOn: true,
      certificates: lastIssued,
      duplicates: lastIssued,
    },
  });
  if (!row) refuseNotFound();
  const days = [...row.certificates, ...row.duplicates].map(({ issuedOn }) => dateToDay(issuedOn));
  return {
    name: row.name,
    startsOn: dateToDay(row.startsOn),
    last: days.sort().at(-1) ?? null,
  };
}
