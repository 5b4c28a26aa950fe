import "server-only";
import { logAccess } from "@/lib/accounts/access-log.commands";
import type { Actor } from "@/lib/auth/actor";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import { db } from "@/lib/db/client";
import { dateToDay } from "@/lib/shared/calendar";
import { readId } from "@/lib/shared/fields.schema";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { IdentityView } from "./identity";

const withEmail = { user: { select: { email: true } } } as const;
type Row = Prisma.CandidateGetPayload<{ include: typeof withEmail }>;

/** The civil identity of the person who asks; null while they have given none. */
export async function getOwnIdentity({ userId }: Actor): Promise<IdentityView | null> {
  const row = await db.candidate.findUnique({ where: { userId }, include: withEmail });
  return row && toIdentity(row);
}

/** The identity behind a candidacy, for who may check and correct it; null for anyone else. */
export async function getCandidacyIdentity(
  actor: Actor,
  candidacyId: string,
): Promise<IdentityView | null> {
  const subject = readId(candidacyId) ? await findSubject(db, candidacyId) : null;
  if (!subject || !candidacyPolicy.correctIdentity(actor, subject)) return null;
  const row = await db.candidate.findFirst({
    where: { candidacies: { some: { id: candidacyId } } },
    include: withEmail,
  });
  return row && toIdentity(row);
}

/** The same on a page of its own: opening it is logged (R80). */
export async function openCandidacyIdentity(
  actor: Actor,
  candidacyId: string,
  now: Date,
): Promise<IdentityView | null> {
  const identity = await getCandidacyIdentity(actor, candidacyId);
  if (identity) await logAccess(actor, "Candidacy", candidacyId, now);
  return identity;
}

const toIdentity = (row: Row): IdentityView => ({
  id: row.id,
  version: row.version,
  sex: row.sex,
  birthName: row.birthName,
  usageName: row.usageName ?? "",
  firstName: row.firstName,
  otherFirstNames: row.otherFirstNames ?? "",
  bornOn: dateToDay(row.bornOn),
  birthPlace: row.birthPlace,
  birthPostalCode: row.birthPostalCode ?? "",
  birthCountry: row.birthCountry,
  nationality: row.nationality ?? "",
  address: row.address,
  postalCode: row.postalCode,
  city: row.city,
  country: row.country,
  phone: row.phone ?? "",
  email: row.user.email,
  checkedAt: row.identityCheckedAt,
  documentKind: row.identityDocumentKind,
});
