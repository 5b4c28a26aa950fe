import "server-only";
import { candidaciesPolicy, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { fullName } from "@/lib/candidates/candidate";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { readId } from "@/lib/platform/shared/fields.schema";
import type { ExchangeView, NoteView } from "./exchange";

/** The last of a thread are shown, in the order in which they were written. */
const SHOWN = 200;
const written = {
  ...{ id: true, text: true, at: true },
  author: { select: { displayName: true } },
} as const;
const last = {
  orderBy: [{ at: "desc" as const }, { id: "desc" as const }],
  take: SHOWN,
};

/** The thread of a dossier of one's own; null for anyone else. */
export const openOwnExchanges = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    const row = readId(id) && (await readDossierRow(tx, id));
    if (!row || row.subject.candidateUserId !== actor.userId) return null;
    const exchanges = await listExchanges(tx, id);
    return {
      candidacy: { id, number: row.number },
      isErased: row.erasures.length > 0,
      exchanges: exchanges.map((one) => (one.fromSecretariat ? { ...one, authorName: null } : one)),
    };
  });

/** The thread of a dossier with what the secretariat noted for itself; null for anyone outside it. */
export const openExchanges = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    const row = readId(id) && (await readDossierRow(tx, id));
    if (!row || !candidacyPolicy.note(actor, row.subject)) return null;
    const { candidate, invitedName, number } = row;
    return {
      candidacy: {
        id,
        number,
        candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
      },
      isErased: row.erasures.length > 0,
      hasCandidate: row.subject.candidateUserId !== null,
      isAwaiting: row.exchanges.length > 0,
      exchanges: await listExchanges(tx, id),
      notes: await listNotes(tx, id),
    };
  });

async function listExchanges(tx: Reader, candidacyId: string): Promise<ExchangeView[]> {
  const rows = await tx.exchange.findMany({
    where: { candidacyId },
    select: { ...written, fromSecretariat: true },
    ...last,
  });
  return rows.reverse().map(({ author, ...row }) => ({ ...row, authorName: author.displayName }));
}

async function listNotes(tx: Reader, candidacyId: string): Promise<NoteView[]> {
  const rows = await tx.internalNote.findMany({ where: { candidacyId }, select: written, ...last });
  return rows.reverse().map(({ author, ...row }) => ({ ...row, authorName: author.displayName }));
}

export type AwaitedAnswer = { candidacyId: string; number: string | null; at: Date };
const MOST_AWAITED = 20;

/** The dossiers whose candidate waits for an answer, the longest waiting first, for the secretariat's home. */
export const listAwaitedAnswers = (actor: Actor): Promise<AwaitedAnswer[]> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return [];
    const rows = await tx.exchange.findMany({
      where: { answeredAt: null, fromSecretariat: false },
      select: { candidacyId: true, at: true, candidacy: { select: { number: true } } },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: MOST_AWAITED,
    });
    const first = new Map<string, AwaitedAnswer>();
    for (const { candidacyId, at, candidacy } of rows)
      if (!first.has(candidacyId)) first.set(candidacyId, { candidacyId, at, ...candidacy });
    return [...first.values()];
  });
