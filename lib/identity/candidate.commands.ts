import "server-only";
import { type IdentityDocumentKind, isIdentityOpen } from "@/lib/candidates/candidate";
import { birthPlaceTyped } from "@/lib/candidates/commune.queries";
import { isLastWriter } from "@/lib/platform/db/last-writer.queries";
import { fileInUse } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { type CalendarDay, dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { placeOfBirth } from "./birth-place.commands";
import { eraseIdentityCopies, lockIdentity } from "./document.commands";
import type { IdentityInput } from "./identity.schema";

const identityColumns = {
  sex: true,
  birthName: true,
  usageName: true,
  firstName: true,
  otherFirstNames: true,
  bornOn: true,
  birthPlace: true,
  birthPostalCode: true,
  birthInseeCode: true,
  birthCountry: true,
  nationality: true,
  address: true,
  postalCode: true,
  city: true,
  country: true,
  phone: true,
} as const;

/**
 * Keeps the civil identity of the person who acts, and returns the id of their Candidate (R12, R13).
 * Refusals: RULE once the identity has been checked, or for a birth in the future; CONFLICT with `theirs`
 * when it changed since the page was made.
 */
export async function upsertIdentity(
  work: Work,
  { version, ...identity }: IdentityInput,
): Promise<string> {
  const { tx, now, today, actor, record } = work;
  checkBirth(identity.bornOn, today);
  const columns = await columnsOf(work, identity);
  const known = await tx.candidate.findFirst({
    where: fileInUse(actor.userId),
    select: { id: true, version: true, identityCheckedAt: true, ...identityColumns },
  });
  if (!known) {
    const { id } = await tx.candidate.create({
      data: { userId: actor.userId, createdAt: now, ...columns },
      select: { id: true },
    });
    record({ action: "saveIdentity", subjectType: "Candidate", subjectId: id });
    return id;
  }
  if (!isIdentityOpen(known))
    refuseByRule("Votre identité a été contrôlée : demandez au secrétariat de la corriger.");
  const { count } = await tx.candidate.updateMany({
    where: { id: known.id, version: version ?? 0, identityCheckedAt: null },
    data: { ...columns, version: { increment: 1 } },
  });
  if (count === 0) await refuseStale(work, known.id);
  record({ action: "saveIdentity", subjectType: "Candidate", subjectId: known.id });
  return known.id;
}

/** Reads anew: what stands may have been written since, while this writing waited. */
async function refuseStale(work: Work, id: string): Promise<never> {
  const current = await work.tx.candidate.findUniqueOrThrow({
    where: { id },
    select: { version: true, ...identityColumns },
  });
  const isOwn = await isLastWriter(work, { subjectType: "Candidate", subjectId: id });
  const birthPlace = await birthPlaceTyped(work.tx, current);
  refuseConflict({ ...textsOf(current), birthPlace }, { isOwn });
}

function checkBirth(bornOn: CalendarDay, today: CalendarDay): void {
  if (bornOn >= today) refuseByRule("Cette date de naissance n’est pas encore passée.", "bornOn");
  if (bornOn < "1900-01-01") refuseByRule("Vérifiez l’année de naissance.", "bornOn");
}

/** Records that the identity was checked against a document, and erases the copy of that document (R28). */
export async function checkIdentity(
  work: Work,
  candidateId: string,
  kind: IdentityDocumentKind,
): Promise<void> {
  const { tx, now, authorId, record } = work;
  const { count } = await tx.candidate.updateMany({
    where: { id: candidateId },
    data: {
      identityCheckedAt: now,
      identityCheckedById: authorId,
      identityDocumentKind: kind,
      version: { increment: 1 },
    },
  });
  if (count === 0) refuseNotFound();
  record({
    action: "checkIdentity",
    subjectType: "Candidate",
    subjectId: candidateId,
    payload: { kind },
  });
  await eraseIdentityCopies(work, candidateId);
}

type Examined = { documentKind?: IdentityDocumentKind | "" | undefined; seen: string };

/**
 * The identity is checked with a decision, once in a lifetime, on the text and the document that were read (R28).
 * Refusals: RULE without the kind of the document, CONFLICT when the identity was written or its document replaced since
 * the page was made.
 */
export async function checkAtDecision(
  work: Work,
  candidateId: string,
  { documentKind, seen }: Examined,
): Promise<void> {
  const { identityCheckedAt, sections } = await lockIdentity(work, candidateId);
  if (identityCheckedAt) return;
  if (!documentKind) refuseByRule("Indiquez la pièce d’identité contrôlée.", "documentKind");
  checkSeen(seen, sections);
  return checkIdentity(work, candidateId, documentKind);
}

type Correction = IdentityInput & { version: number; kind: IdentityDocumentKind };

/** A correction by the secretariat, with proof, at any time: it is itself a check. A certificate already issued keeps its own copy. */
export async function correctIdentity(
  work: Work,
  candidateId: string,
  { version, kind, ...identity }: Correction,
): Promise<void> {
  const { tx, today, record } = work;
  checkBirth(identity.bornOn, today);
  const known = await tx.candidate.findUnique({
    where: { id: candidateId },
    select: { version: true, ...identityColumns },
  });
  if (!known) refuseNotFound();
  const columns = await columnsOf(work, identity);
  const { count } = await tx.candidate.updateMany({
    where: { id: candidateId, version },
    data: { ...columns, version: { increment: 1 } },
  });
  if (count === 0) await refuseStale(work, candidateId);
  const after = textsOf({ ...known, ...columns });
  const before = textsOf(known);
  const changed = Object.keys(identityColumns).filter((name) => after[name] !== before[name]);
  record({
    action: "correctIdentity",
    subjectType: "Candidate",
    subjectId: candidateId,
    payload: { changed },
  });
  return checkIdentity(work, candidateId, kind);
}

type Columns = Omit<IdentityInput, "version">;

/** An answer left blank is kept as absent. */
async function columnsOf(work: Work, identity: Columns) {
  return {
    sex: identity.sex,
    birthName: identity.birthName,
    firstName: identity.firstName,
    usageName: identity.usageName || null,
    otherFirstNames: identity.otherFirstNames || null,
    bornOn: dayToDate(identity.bornOn),
    ...(await placeOfBirth(work, identity)),
    birthCountry: identity.birthCountry,
    nationality: identity.nationality || null,
    address: identity.address,
    postalCode: identity.postalCode,
    city: identity.city,
    country: identity.country,
    phone: identity.phone || null,
  };
}

type Kept = { version: number } & Record<keyof typeof identityColumns, string | Date | null>;

/** What stands now, by field, beside what was typed. */
function textsOf({ version, ...kept }: Kept): Record<string, string> {
  const fields = Object.keys(identityColumns) as (keyof typeof identityColumns)[];
  const texts = fields.map((name) => {
    const value = kept[name];
    return [name, value instanceof Date ? dateToDay(value) : (value ?? "")];
  });
  return { ...Object.fromEntries(texts), version: String(version) };
}
