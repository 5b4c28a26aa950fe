import "server-only";
import { logAccess } from "@/lib/accounts/access-log.commands";
import { requestedBlocks, toBlockView } from "@/lib/candidacies/requested-block.queries";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import { checkComposition } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import type { Composition } from "@/lib/juries/composition/facts";
import {
  availableSessionEvents,
  decisionPolicy,
  linkOf,
  mayEdit,
  type SessionSubject,
  sessionPolicy,
} from "@/lib/jury-sessions/jury-session.policy";
import { hasSat } from "@/lib/jury-sessions/phase";
import { findSessionSubject, toEntrySubject } from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { seenOf } from "@/lib/platform/form/seen";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { readSettings } from "@/lib/settings/setting.queries";
import { possibleOutcomes } from "./deliberation";
import type { DeliberationEntry, DeliberationPage, OpenEntry } from "./view";

/** The deliberation for the members who sit; an entry they are not cleared for shows its place and nothing else. */
export const getDeliberationPage = (actor: Actor, id: string): Promise<DeliberationPage | null> =>
  read(actor, async (tx) => {
    const subject = await findSessionSubject(tx, id);
    if (!subject || !sessionPolicy.sit(actor, subject)) return null;
    const { state } = subject;
    if (!hasSat(state)) return null;
    const row = await tx.jurySession.findUniqueOrThrow({
      where: { id },
      select: { version: true, number: true, heldOn: true },
    });
    const mayDecide = mayEdit(actor, subject, "decide");
    const events = availableSessionEvents(actor, subject);
    const rows = await readEntries(tx, id);
    const settings = await readSettings(tx);
    return {
      ...row,
      id,
      heldOn: dateToDay(row.heldOn),
      state,
      events,
      mayDecide,
      decisionRule: settings["jury.decisionRule"],
      seen: events.includes("closeDeliberation") ? seenOf(rows) : null,
      entries: await toEntries(tx, rows, {
        actor,
        session: subject,
        heldOn: dateToDay(row.heldOn),
        mayDecide,
      }),
    };
  });

/** The same for a page: the opening is logged (R80). */
export async function openDeliberation(actor: Actor, id: string, now: Date) {
  const page = await getDeliberationPage(actor, id);
  const reading = { subject: { type: "JurySession", id }, part: "DELIBERATION" } as const;
  if (page) await logAccess(actor, { ...reading, capacity: "JURY" }, now);
  return page;
}

/** The decisions for the session's secretary, once deliberated; null before, and for anybody else. */
export const listDecisions = (actor: Actor, id: string): Promise<DeliberationEntry[] | null> =>
  read(actor, async (tx) => {
    const subject = await findSessionSubject(tx, id);
    if (!subject || !sessionPolicy.readAsSecretariat(actor, subject)) return null;
    if (!decisionPolicy.read(actor, { session: subject, entry: { links: new Map() } })) return null;
    const { heldOn } = await tx.jurySession.findUniqueOrThrow({
      where: { id },
      select: { heldOn: true },
    });
    const rows = await readEntries(tx, id);
    const told = { actor, session: subject, heldOn: dateToDay(heldOn), mayDecide: false };
    return toEntries(tx, rows, told);
  });

/** The same for a page: the reading is logged (R80). */
export async function consultDecisions(actor: Actor, id: string, now: Date) {
  const decisions = await listDecisions(actor, id);
  const reading = { subject: { type: "JurySession", id }, part: "DELIBERATION" } as const;
  if (decisions) await logAccess(actor, { ...reading, capacity: "SECRETARIAT" }, now);
  return decisions;
}

type Told = { actor: Actor; session: SessionSubject; heldOn: CalendarDay; mayDecide: boolean };

async function toEntries(
  tx: Reader,
  rows: readonly EntryRow[],
  { actor, session, heldOn, mayDecide }: Told,
): Promise<DeliberationEntry[]> {
  const facts = await readComposition(tx, session.id, heldOn);
  const presiding = session.members.find(({ isPresiding }) => isPresiding)?.mandateId ?? "";
  return rows.map((row, index) => {
    const entry = toEntrySubject(row.interests);
    const composition = checkComposition(facts, { ...entry, route: row.candidacy.route });
    const mayChoose = mayDecide && (linkOf(entry, presiding) === "CLEARED" || row.outcome === null);
    const possible = mayChoose
      ? possibleOutcomes({
          route: row.candidacy.route,
          interviewHeld: row.interviewHeld,
          composition,
        })
      : [];
    const open = decisionPolicy.read(actor, { session, entry })
      ? toOpenEntry(row, composition)
      : null;
    return { id: row.id, position: index + 1, possible, open };
  });
}

const readEntries = (tx: Reader, sessionId: string) =>
  tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: {
      id: true,
      candidacyId: true,
      version: true,
      interviewHeld: true,
      outcome: true,
      interests: { select: { mandateId: true, kind: true } },
      decisions: { select: { blockId: true, verdict: true, reasons: true, recommendations: true } },
      candidacy: {
        select: {
          number: true,
          route: true,
          candidate: { select: nameSelect },
          blocks: requestedBlocks,
        },
      },
    },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
type EntryRow = Awaited<ReturnType<typeof readEntries>>[number];

const toOpenEntry = (
  { candidacy, decisions, interests: _, id: __, ...row }: EntryRow,
  composition: Composition,
): OpenEntry => ({
  ...row,
  composition,
  number: promised(candidacy, "number").number,
  route: candidacy.route,
  candidateName: nameOrNone(candidacy.candidate),
  blocks: candidacy.blocks.map(toBlockView).map((block) => {
    const decision = decisions.find(({ blockId }) => blockId === block.id);
    return {
      ...block,
      verdict: decision?.verdict ?? null,
      reasons: decision?.reasons ?? "",
      recommendations: decision?.recommendations ?? "",
    };
  }),
});
