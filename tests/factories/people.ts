import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { MembershipKind } from "@/lib/accounts/membership";
import type { Actor } from "@/lib/platform/actor/actor";
import { findActor } from "@/lib/platform/auth/actor.queries";
import { db } from "@/lib/platform/db/client";
import { commit, type Work } from "@/lib/platform/db/work";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";

/** A Sunday in November, at ten in the morning in Paris: the present of most tests. */
export const NOW = new Date("2026-11-22T09:00:00Z");

/** The sessions of most tests do not end. */
const ALWAYS = new Date("2100-01-01T00:00:00Z");

export type Person = {
  userId: string;
  email: string;
  name: string;
  actor: (now?: Date) => Promise<Actor>;
};

export const PASSWORD = "Demo-CRCA-2026";

/** Somebody with an account and an open session; their relations are read afresh each time they act. */
export async function aPerson(
  name = "Zoé Ñuñez‑O’Connor",
  email = `${randomUUID()}@exemple.fr`,
  now = NOW,
): Promise<Person> {
  const { id: userId } = await db.user.create({
    data: { email, displayName: name, emailConfirmedAt: now, createdAt: now },
  });
  const { id: sessionId } = await db.userSession.create({
    data: { userId, createdAt: now, seenAt: ALWAYS, expiresAt: ALWAYS },
  });
  const actor = async (at = now) => {
    const found = await findActor(sessionId, at);
    if (!found) throw new Error(`${name} has no session`);
    return found;
  };
  return { userId, email, name, actor };
}

/** One for all, and of the least work: what is tried is never how long a comparison takes. */
let passwordHash: Promise<string> | undefined;

/** Gives somebody a password, for what asks for it again. */
export async function withPassword(person: Person): Promise<Person> {
  passwordHash ??= hash(PASSWORD, { memoryCost: 8, timeCost: 1 });
  await db.user.update({
    where: { id: person.userId },
    data: { passwordHash: await passwordHash },
  });
  return person;
}

/** Decides every day: has a password. */
export async function aSecretary(name = "Maud Lenoir", now = NOW): Promise<Person> {
  const person = await withPassword(await aPerson(name, undefined, now));
  await holdAccess(person.userId, "SECRETARIAT", now);
  return person;
}

const FOUNDERS = ["premiere", "second"].map((name) => `${name}-administration@exemple.fr`);

/** An access that one of two founders proposed and the other confirmed: they hold none themselves. */
export async function holdAccess(
  userId: string,
  kind: MembershipKind,
  at: Date,
): Promise<{ id: string }> {
  const [asker, confirmer] = await Promise.all(
    FOUNDERS.map((email) =>
      db.user.upsert({
        where: { email },
        create: { email, displayName: "Fondation", createdAt: at },
        update: {},
      }),
    ),
  );
  const expiresAt = new Date(at.getTime() + 1000);
  const { id: grantId } = await db.membershipGrant.create({
    data: { userId, kind, askedById: asker?.id ?? "", askedAt: at, expiresAt },
  });
  const data = { confirmedById: confirmer?.id ?? "", confirmedAt: at };
  await db.membershipGrant.update({ where: { id: grantId }, data });
  return db.membership.create({ data: { userId, kind, grantId, startedAt: at } });
}

export async function anAdministrator(name = "Aziz Benali", now = NOW): Promise<Person> {
  const person = await withPassword(await aPerson(name, undefined, now));
  await holdAccess(person.userId, "ADMIN", now);
  return person;
}

/** Looks after personal data. */
export async function anOfficer(name = "Yasmina Forestier", now = NOW): Promise<Person> {
  const person = await withPassword(await aPerson(name, undefined, now));
  await holdAccess(person.userId, "DPO", now);
  return person;
}

/** Carries out a command as somebody, in its own transaction, as an action does. */
export async function act<T>(
  person: Person,
  run: (work: Work) => Promise<T>,
  now = NOW,
): Promise<Result<T, Failure>> {
  return commit({ actor: await person.actor(now), now }, run);
}

/** The value of a result that must be a success. */
export function accepted<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The sentence of a rule's refusal; anything else as it is, so that a failed comparison shows it. */
export const sentenceOf = (result: Result<unknown, Failure>): string =>
  !result.ok && result.error.reason === "RULE" ? result.error.message : JSON.stringify(result);
