import { confirmationEnd, type MembershipKind } from "@/lib/accounts/membership";
import { hashPassword } from "@/lib/accounts/password-hash";
import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { db } from "@/lib/platform/db/client";
import type { Player } from "./stage.ts";

type Named = { email: string; name: string };

/** Opens accounts whose address is confirmed, all with the password of the demonstration, hashed once. */
export async function openAccounts<K extends string>(
  people: Record<K, Named>,
  openedAt: Date,
  now: Date,
): Promise<Record<K, Player>> {
  const passwordHash = await hashPassword(demoPassword);
  const end = new Date(now.getTime() + 60_000);
  const players: [string, Player][] = [];
  for (const [key, { email, name }] of Object.entries<Named>(people)) {
    const { id: userId } = await db.user.create({
      data: {
        email,
        displayName: name,
        passwordHash,
        emailConfirmedAt: openedAt,
        createdAt: openedAt,
      },
      select: { id: true },
    });
    const { id: sessionId } = await db.userSession.create({
      data: { userId, createdAt: openedAt, seenAt: now, expiresAt: end },
      select: { id: true },
    });
    players.push([key, { userId, sessionId, name, email }]);
  }
  return Object.fromEntries(players) as Record<K, Player>;
}

type Appointed = Record<
  "admin" | "secondAdmin" | "secretary" | "secondSecretary" | "officer",
  Player
>;

/** The first two administrators, whom nobody could have proposed, and those whom the two gave an access to. */
export async function appoint(
  { admin, secondAdmin, secretary, secondSecretary, officer }: Appointed,
  at: Date,
): Promise<void> {
  for (const { userId } of [admin, secondAdmin])
    await db.membership.create({ data: { userId, kind: "ADMIN", startedAt: at } });
  const given = [
    [secretary, "SECRETARIAT"],
    [secondSecretary, "SECRETARIAT"],
    [officer, "DPO"],
  ] as const;
  for (const [{ userId }, kind] of given) await grant({ userId, kind, admin, secondAdmin }, at);
}

type Given = { userId: string; kind: MembershipKind; admin: Player; secondAdmin: Player };

async function grant({ userId, kind, admin, secondAdmin }: Given, at: Date): Promise<void> {
  const expiresAt = confirmationEnd(at);
  const { id: grantId } = await db.membershipGrant.create({
    data: { userId, kind, askedById: admin.userId, askedAt: at, expiresAt },
    select: { id: true },
  });
  await db.membershipGrant.update({
    where: { id: grantId },
    data: { confirmedById: secondAdmin.userId, confirmedAt: at },
  });
  await db.membership.create({ data: { userId, kind, grantId, startedAt: at } });
}

/** Ends the sessions in which the data was loaded: nobody is left signed in. */
export async function closeSessions(players: readonly Player[]): Promise<void> {
  await db.userSession.deleteMany({
    where: { id: { in: players.map(({ sessionId }) => sessionId) } },
  });
}
