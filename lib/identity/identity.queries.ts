import "server-only";
import { logReading } from "@/lib/accounts/access-log.commands";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { birthPlaceTyped } from "@/lib/candidates/commune.queries";
import type { IdentityView } from "@/lib/candidates/identity";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { fileInUse } from "@/lib/platform/db/same-person";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import type { Prisma } from "@/prisma/generated/client.ts";

const withEmail = { user: { select: { email: true } } } as const;
type Row = Prisma.CandidateGetPayload<{ include: typeof withEmail }>;

/** The civil identity of the person who asks; null while they have given none. */
export const getOwnIdentity = (actor: Actor): Promise<IdentityView | null> =>
  read(actor, async (tx) => {
    const where = fileInUse(actor.userId);
    const row = await tx.candidate.findFirst({ where, include: withEmail });
    return row && toIdentity(row);
  });

/** The same as its form shows it. */
export const getOwnIdentityForm = (actor: Actor): Promise<IdentityView | null> =>
  read(actor, async (tx) => {
    const identity = await getOwnIdentity(actor);
    return identity?.checkedAt ? identity : identity && typed(tx, identity);
  });

const typed = async (tx: Reader, identity: IdentityView): Promise<IdentityView> => ({
  ...identity,
  birthPlace: await birthPlaceTyped(tx, identity),
});

/** The identity behind a candidacy, for who may check and correct it; null for anyone else. */
export const getCandidacyIdentity = (
  actor: Actor,
  candidacyId: string,
): Promise<IdentityView | null> =>
  read(actor, async (tx) => {
    return (await findBehind(tx, actor, candidacyId))?.identity ?? null;
  });

async function findBehind(tx: Reader, actor: Actor, id: string) {
  if (!readId(id)) return null;
  const row = await readDossierRow(tx, id);
  if (!row?.candidate || !candidacyPolicy.correctIdentity(actor, row.subject)) return null;
  return { candidacy: { id, number: row.number }, identity: toIdentity(row.candidate) };
}

/** The same as the form of a correction shows it; opening it is logged (R80). */
export const openCandidacyIdentity = (actor: Actor, candidacyId: string, now: Date) =>
  read(actor, async (tx) => {
    const found = await findBehind(tx, actor, candidacyId);
    const reading = { part: "IDENTITY", capacity: "SECRETARIAT" } as const;
    if (!found) return null;
    await logReading(actor, candidacyId, reading, now);
    return { ...found, identity: await typed(tx, found.identity) };
  });

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
  birthInseeCode: row.birthInseeCode ?? "",
  birthCountry: row.birthCountry,
  nationality: row.nationality ?? "",
  address: row.address,
  postalCode: row.postalCode,
  city: row.city,
  country: row.country,
  phone: row.phone ?? "",
  email: row.user.email,
  userId: row.userId,
  checkedAt: row.identityCheckedAt,
  documentKind: row.identityDocumentKind,
});
