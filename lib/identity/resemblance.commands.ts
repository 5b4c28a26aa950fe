import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import type { ResemblanceRuling } from "@/lib/candidates/resemblance";
import { resemblancePolicy } from "@/lib/candidates/resemblance.policy";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import { joinAccounts } from "./joining.commands";
import type { SettleResemblanceInput } from "./resemblance.schema";

type Settling = Pick<SettleResemblanceInput, "id" | "reason" | "password">;

const person = { select: { id: true, userId: true } } as const;

/** Locks a pair that is still to be settled, for who may. Refusals: NOT_FOUND, FORBIDDEN for oneself, RULE once settled. */
async function lockUnsettled(work: Work, { id, password }: Settling) {
  const { tx, actor } = work;
  await tx.$queryRaw`SELECT FROM "Resemblance" WHERE id = ${id}::uuid FOR UPDATE`;
  const pair = await tx.resemblance.findUnique({
    where: { id },
    select: { id: true, ruling: true, first: person, second: person },
  });
  const subject = { userIds: pair ? [pair.first.userId, pair.second.userId] : [] };
  if (!pair || !resemblancePolicy.read(actor, subject)) refuseNotFound();
  if (!resemblancePolicy.settle(actor, subject)) refuseForbidden();
  await confirmPassword(work, password);
  if (pair.ruling) refuseByRule("Cette question a déjà été réglée : rechargez la page.");
  return pair;
}

const settled = ({ now, actor }: Work, ruling: ResemblanceRuling, reason: string) => ({
  ...{ ruling, reason, settledAt: now, settledById: actor.userId },
});

/**
 * Two persons with the same civil identity: noted once for this pair, with the reason, and never asked again; a third one
 * is another pair. The password again. Refusals: NOT_FOUND, FORBIDDEN for one of the two, RULE once settled.
 */
export async function noteHomonyms(work: Work, input: Settling): Promise<void> {
  const { id, first, second } = await lockUnsettled(work, input);
  await work.tx.resemblance.update({
    where: { id },
    data: settled(work, "HOMONYMS", input.reason),
    select: { id: true },
  });
  work.record({
    action: "noteHomonyms",
    subjectType: "Candidate",
    subjectId: second.id,
    payload: { resemblanceId: id, otherId: first.id },
  });
}

/**
 * Two accounts of one person: settled once, with the reason, and what is the candidate's in one account belongs to the other
 * (`joinAccounts`); what else waited between the two is settled with it. The password again. Refusals: as for homonyms, and RULE
 * when neither account can be closed yet.
 */
export async function joinPersons(work: Work, input: Settling): Promise<void> {
  const { tx, record } = work;
  const { id, first, second } = await lockUnsettled(work, input);
  const [one, other] = [first.userId, second.userId];
  await tx.resemblance.updateMany({
    where: {
      ruling: null,
      OR: [
        { first: { userId: one }, second: { userId: other } },
        { first: { userId: other }, second: { userId: one } },
      ],
    },
    data: settled(work, "SAME_PERSON", input.reason),
  });
  const joinedId = await joinAccounts(work, [one, other]);
  record({
    action: "joinPersons",
    subjectType: "Candidate",
    subjectId: joinedId,
    payload: { resemblanceId: id, files: [first.id, second.id], accounts: [one, other] },
  });
}
