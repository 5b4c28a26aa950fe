import "server-only";
import { delaysFrom } from "@/lib/accounts/address-recovery";
import { addressRecoveryPolicy, isRecoveredByOne } from "@/lib/accounts/address-recovery.policy";
import { openAdministrators } from "@/lib/accounts/grant.queries";
import { issueLink } from "@/lib/accounts/links/one-use.commands";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { dropRecovery, endRecovery } from "@/lib/accounts/links/recovery-end.commands";
import { confirmationEnd } from "@/lib/accounts/membership";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate, formatDay, parisDay } from "@/lib/platform/shared/calendar";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/platform/shared/failure";
import { isUnderWay, recoveredOf, stillStands } from "./address-recovery.queries";
import type { AskAddressRecoveryInput } from "./address-recovery.schema";
import { tellAdministrators } from "./administrators.commands";

type UserId = { userId: string };

const ALONE =
  "Un second administrateur confirme ce changement, et il n’y en a pas d’autre : demandez à qui exploite le portail d’en créer un avec « npm run account:admin ».";
const NO_LONGER =
  "Ce changement ne peut plus être confirmé : le compte est désactivé, l’adresse sert à un autre compte, ou qui l’a demandé n’en a plus le droit. Retirez-le.";

/**
 * Asks for another address for somebody who lost mailbox and password and whose identity was checked: on which document,
 * how and when is kept with the reason. For a candidate the secretariat's word starts the delay; for anybody else it waits
 * for a second administrator. One at a time; one that has run out gives way.
 */
export async function askAddressRecovery(
  work: Work,
  { userId, password, ...asked }: AskAddressRecoveryInput,
): Promise<UserId> {
  const { tx, actor, now, record } = work;
  const person = await recoveredOf(tx, userId);
  if (!person || !addressRecoveryPolicy.read(actor, person)) refuseNotFound();
  if (!addressRecoveryPolicy.ask(actor, person)) refuseForbidden();
  await confirmPassword(work, password);
  const oldEmail = await recoverable(work, userId, asked);
  const byTwo = !isRecoveredByOne(person);
  if (byTwo && (await openAdministrators(tx, [actor.userId, userId])).length === 0)
    refuseByRule(ALONE);
  const row = await tx.addressRecovery.create({
    data: {
      ...{ userId, oldEmail, newEmail: asked.email, reason: asked.reason, byTwo },
      ...{ identityDocumentKind: asked.documentKind, identityManner: asked.manner },
      ...{ identityCheckedOn: dayToDate(asked.checkedOn), askedById: actor.userId, askedAt: now },
      ...(byTwo ? { expiresAt: confirmationEnd(now) } : delaysFrom(now)),
    },
  });
  const payload = { recoveryId: row.id, documentKind: asked.documentKind, manner: asked.manner };
  record({ action: "askAddressRecovery", subjectType: "User", subjectId: userId, payload });
  if (!byTwo) await announce(work, row);
  const parameters = { userId, what: byTwo ? ("TO_CONFIRM" as const) : ("STARTED" as const) };
  await tellAdministrators(work, { kind: "addressRecoveryNews", parameters }, [userId]);
  return { userId };
}

/** The address of an account that may get another one now, refused with the reason where it may not. */
async function recoverable(
  work: Work,
  userId: string,
  { email, checkedOn }: Pick<AskAddressRecoveryInput, "email" | "checkedOn">,
): Promise<string> {
  const { tx, now, today } = work;
  if (checkedOn > today)
    refuseByRule("Indiquez un jour passé : celui où vous avez vu la pièce.", "checkedOn");
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, disabledAt: true },
  });
  if (user.disabledAt) refuseByRule("Ce compte est désactivé : il est d’abord réactivé.");
  if (email === user.email) refuseByRule("C’est déjà l’adresse de ce compte.", "email");
  if ((await tx.user.count({ where: { email } })) > 0)
    refuseByRule("Cette adresse sert déjà à un compte : indiquez-en une autre.", "email");
  const open = await tx.addressRecovery.findFirst({ where: { userId, endedAt: null } });
  if (open && isUnderWay(open, now))
    refuseByRule("Un changement est déjà en cours pour ce compte : retirez-le d’abord.");
  await dropRecovery(work, userId, "LAPSED");
  return user.email;
}

/** One under way, for who may read it; CONFLICT once it has ended or run out. */
async function findRecovery({ tx, actor, now }: Work, id: string) {
  const row = await tx.addressRecovery.findUnique({ where: { id } });
  const person = row && (await recoveredOf(tx, row.userId));
  if (!row || !person || !addressRecoveryPolicy.read(actor, person)) refuseNotFound();
  if (!isUnderWay(row, now)) refuseConflict();
  return { ...row, ...person };
}

/** The second administrator, with the password again: neither who asked nor the person concerned. The delay starts now. */
export async function confirmAddressRecovery(
  work: Work,
  { id, password }: { id: string; password: string },
): Promise<UserId> {
  const { tx, actor, now, record } = work;
  const row = await findRecovery(work, id);
  const { userId } = row;
  if (!addressRecoveryPolicy.confirm(actor, row)) refuseForbidden();
  await confirmPassword(work, password);
  if (!(await stillStands(tx, row))) refuseByRule(NO_LONGER);
  const { count } = await tx.addressRecovery.updateMany({
    where: { id, startedAt: null, endedAt: null },
    data: { ...delaysFrom(now), confirmedById: actor.userId },
  });
  if (count === 0) refuseConflict();
  const payload = { recoveryId: id };
  record({ action: "confirmAddressRecovery", subjectType: "User", subjectId: userId, payload });
  await announce(work, { ...row, ...delaysFrom(now) });
  const parameters = { userId, what: "STARTED" as const };
  await tellAdministrators(work, { kind: "addressRecoveryNews", parameters }, [userId]);
  return { userId };
}

/** A link to the new address, which confirms it, and to the old one a warning with a link that objects. */
async function announce(
  work: Work,
  {
    id,
    userId,
    newEmail,
    opensAt,
  }: { id: string; userId: string; newEmail: string; opensAt: Date | null },
): Promise<void> {
  if (!opensAt) refuseConflict();
  const common = { recoveryId: id, from: formatDay(parisDay(opensAt)) };
  const link = await issueLink(work, { kind: "RECOVER_ADDRESS", userId, newEmail });
  const objection = await issueLink(work, { kind: "OBJECT_TO_ADDRESS", userId });
  await sendMessage(work, {
    ...{ kind: "addressRecovery", recipientId: userId },
    parameters: { ...link, ...common },
  });
  await sendMessage(work, {
    ...{ kind: "addressRecoveryWarning", recipientId: userId },
    parameters: { ...objection, ...common },
  });
}

/** Who could ask for it takes it back: the account keeps its address. */
export async function withdrawAddressRecovery(work: Work, { id }: { id: string }): Promise<UserId> {
  const row = await findRecovery(work, id);
  await endRecovery(work, row, "WITHDRAWN");
  return { userId: row.userId };
}
