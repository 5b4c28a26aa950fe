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

/** The first administrator and the secretariat, whom nobody could have invited. */
export async function appoint(
  userId: string,
  kind: "SECRETARIAT" | "ADMIN",
  startedAt: Date,
): Promise<void> {
  await db.membership.create({ data: { userId, kind, startedAt } });
}

/** Ends the sessions in which the data was loaded: nobody is left signed in. */
export async function closeSessions(players: readonly Player[]): Promise<void> {
  await db.userSession.deleteMany({
    where: { id: { in: players.map(({ sessionId }) => sessionId) } },
  });
}
