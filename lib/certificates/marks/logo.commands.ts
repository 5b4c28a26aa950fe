import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { tellAdministrators } from "@/lib/accounts/people/administrators.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { AdoptLogoInput, WithdrawLogoInput } from "./logo.schema";
import { markPolicy } from "./mark.policy";

/**
 * Puts a deposited logo at the head of letters and certificates, in place of the one that stood there. The password again; the
 * other administrators are told.
 */
export async function adoptLogo(
  work: Work,
  { fileId, password }: AdoptLogoInput,
): Promise<{ id: string }> {
  const { tx, actor, now, record } = work;
  if (!markPolicy.keep(actor)) refuseNotFound();
  const file = await tx.storedFile.findFirst({
    where: { id: fileId, purpose: "LOGO", erasedAt: null },
    select: { id: true },
  });
  if (!file) refuseNotFound();
  await confirmPassword(work, password);
  await endStanding(work);
  const { id } = await tx.logo.create({
    data: { fileId, startedAt: now, startedById: actor.userId },
    select: { id: true },
  });
  await tellAdministrators(work, { kind: "marksChanged", parameters: { change: "LOGO_ADOPTED" } });
  record({ action: "adoptLogo", subjectType: "Logo", subjectId: id, payload: { fileId } });
  return { id };
}

/** Documents bear no logo any more. The password again. */
export async function withdrawLogo(
  work: Work,
  { id, password }: WithdrawLogoInput,
): Promise<{ id: string }> {
  const { tx, actor, record } = work;
  if (!markPolicy.keep(actor)) refuseNotFound();
  if (!(await tx.logo.findUnique({ where: { id }, select: { id: true } }))) refuseNotFound();
  await confirmPassword(work, password);
  if ((await endStanding(work, id)) === 0) refuseByRule("Ce logo n’est plus en service.");
  await tellAdministrators(work, {
    kind: "marksChanged",
    parameters: { change: "LOGO_WITHDRAWN" },
  });
  record({ action: "withdrawLogo", subjectType: "Logo", subjectId: id });
  return { id };
}

async function endStanding({ tx, actor, now }: Work, id?: string): Promise<number> {
  const { count } = await tx.logo.updateMany({
    where: { endedAt: null, ...(id && { id }) },
    data: { endedAt: now, endedById: actor.userId },
  });
  return count;
}
