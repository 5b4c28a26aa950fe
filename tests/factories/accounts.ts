import { randomUUID } from "node:crypto";
import { choosePassword, requestPasswordLink } from "@/lib/accounts/links/password.commands";
import { confirmRegistration, register } from "@/lib/accounts/links/registration.commands";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import { openUserSession } from "@/lib/accounts/sign-in/user-session.commands";
import { nobody } from "@/lib/platform/actor/actor";
import { findActor } from "@/lib/platform/auth/actor.queries";
import type { Entry } from "@/lib/platform/auth/session";
import type { Visitor } from "@/lib/platform/auth/visitor";
import { db } from "@/lib/platform/db/client";
import { commit, type Work } from "@/lib/platform/db/work";
import { linkSecret } from "@/lib/platform/mail/link";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import type { InvitationKind } from "@/prisma/generated/client.ts";
import { accepted, NOW, type Person } from "./people";

export const PASSWORD = "Le hérisson dort 12 h";
export const OTHER_PASSWORD = "Une pomme verte + 3 poires";

/** An address that nobody else has. */
export const anAddress = () => `${randomUUID()}@exemple.fr`;

/** Carries out a command as a visitor, in its own transaction, as a public action does. */
export const asVisitor = <T>(
  run: (work: Work) => Promise<T>,
  now = NOW,
): Promise<Result<T, Failure>> => commit({ actor: nobody, now }, run);

/** Somebody in front of a browser of their own, at a place of their own unless it is named. */
export const aVisitor = (place: string = randomUUID()): Visitor => ({
  place,
  device: randomUUID(),
  userAgent: "",
});

/** « Mot de passe oublié », asked for from a place and a browser of one's own unless they are named. */
export const forgetPassword = (email: string, asker = aVisitor()) =>
  asVisitor((work) => requestPasswordLink(work, { email, ...asker }));

/** The latest link of a kind that was sent to somebody, as the message's button would bear it. */
export async function linkTo(email: string, kind: InvitationKind) {
  const { id, issue } = await db.invitation.findFirstOrThrow({
    where: { kind, user: { email } },
    orderBy: { id: "desc" },
  });
  return { id, secret: linkSecret(id, issue) };
}

/** What was written to an address, oldest first. */
export async function kindsSentTo(email: string): Promise<string[]> {
  const rows = await db.outgoingMessage.findMany({
    where: { recipient: { email } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ kind }) => kind);
}

/** Somebody who has registered and not yet confirmed. */
export async function aRegistration(email = anAddress(), now = NOW): Promise<string> {
  const form = { displayName: "Zoé Ñuñez‑O’Connor", email, newPassword: PASSWORD };
  accepted(await asVisitor((work) => register(work, { ...form, ...aVisitor() }), now));
  return email;
}

/** One more session of somebody, on another device. */
export async function anotherSession(person: Person, now = NOW): Promise<string> {
  const user = { id: person.userId, email: person.email };
  const visitor = { ...aVisitor(), userAgent: "Firefox/140" };
  const opened = await asVisitor((work) => openUserSession(work, user, visitor), now);
  return accepted(opened).sessionId;
}

export const isOpen = async (sessionId: string, now = NOW): Promise<boolean> =>
  (await findActor(sessionId, now)) !== null;

/** The session of an entry that owes no code. */
export function opened(entry: Entry): { sessionId: string; device: string } {
  if ("awaited" in entry) throw new Error("a code is owed");
  return entry;
}

type Link = { id: string; secret: string };

/** Signs in from a place of one's own, so that no test slows another. */
export const enter = (email: string, password = PASSWORD) =>
  asVisitor((work) => signIn(work, { email, password, ...aVisitor(email) }).then(opened));

export const confirmAddress = (link: Link, password = PASSWORD, now = NOW) =>
  asVisitor(
    (work) => confirmRegistration(work, { ...link, password, ...aVisitor() }).then(opened),
    now,
  );

export const chooseOn = (link: Link, newPassword = OTHER_PASSWORD, now = NOW) =>
  asVisitor(
    (work) => choosePassword(work, { ...link, newPassword, ...aVisitor() }).then(opened),
    now,
  );
