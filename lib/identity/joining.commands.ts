import "server-only";
import { tellAdministrators } from "@/lib/accounts/people/administrators.commands";
import { closeAccount } from "@/lib/accounts/people/user.commands";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import { fileInUse } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";

type Account = { userId: string; isClosed: boolean; hasRole: boolean };

async function accountOf({ tx, today }: Work, userId: string): Promise<Account> {
  const { disabledAt, memberships, companyMembers, mandates } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      disabledAt: true,
      memberships: { where: { endedAt: null }, select: { id: true }, take: 1 },
      companyMembers: { where: { endedAt: null }, select: { id: true }, take: 1 },
      mandates: { where: { endsOn: { gte: dayToDate(today) } }, select: { id: true }, take: 1 },
    },
  });
  const roles = [...memberships, ...companyMembers, ...mandates];
  return { userId, isClosed: disabledAt !== null, hasRole: roles.length > 0 };
}

/** The account that stays: one that is open before a closed one, one with a role, the first of the two otherwise. */
const isBetter = (one: Account, other: Account): boolean =>
  one.isClosed === other.isClosed ? one.hasRole || !other.hasRole : other.isClosed;

/**
 * Takes everything of one account as a candidate over to the other: its file, with its candidacies, blocks, certificates and
 * files, belongs to the account that stays from now on; no row that was signed is written. The other account is closed and both
 * addresses are told. Refusals (RULE): the account that would close has a role, or a registration waits for its confirmation.
 */
export async function joinAccounts(work: Work, [one, other]: [string, string]): Promise<string> {
  const { tx } = work;
  const accounts = [await accountOf(work, one), await accountOf(work, other)] as const;
  const [kept, leaving] = isBetter(...accounts) ? accounts : [accounts[1], accounts[0]];
  await checkLeaving(work, leaving);
  const { id: sameAsId } = await tx.candidate.findFirstOrThrow({
    where: fileInUse(kept.userId),
    select: { id: true },
  });
  const { id: led } = await tx.candidate.findFirstOrThrow({
    where: fileInUse(leaving.userId),
    select: { id: true },
  });
  const data = { userId: kept.userId, sameAsId };
  await tx.candidate.update({ where: { id: led }, data, select: { id: true } });
  await tx.candidate.updateMany({ where: { sameAsId: led }, data });
  if (!leaving.isClosed) await closeAccount(work, { id: leaving.userId });
  await tell(work, kept.userId, leaving.userId);
  return led;
}

async function checkLeaving({ tx }: Work, { userId, hasRole }: Account): Promise<void> {
  if (hasRole)
    refuseByRule(
      "Les deux comptes ont un autre rôle sur le portail : un administrateur doit d’abord mettre fin à ceux de l’un des deux.",
    );
  const awaited = await tx.candidacy.findFirst({
    where: { invitedUserId: userId, state: { in: statesTaking("confirm") } },
    select: { number: true },
  });
  if (awaited)
    refuseByRule(
      `L’inscription ${awaited.number ?? ""} attend encore d’être confirmée par le compte qui serait fermé : elle doit d’abord être confirmée, refusée ou annulée.`,
    );
}

async function tell(work: Work, keptId: string, closedId: string): Promise<void> {
  await sendMessage(work, { kind: "accountJoined", recipientId: closedId, parameters: {} });
  await sendMessage(work, { kind: "dossiersJoined", recipientId: keptId, parameters: {} });
  await tellAdministrators(
    work,
    { kind: "accessChanged", parameters: { userId: closedId, what: "DISABLED" } },
    [keptId, closedId],
  );
}
