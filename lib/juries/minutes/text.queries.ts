import "server-only";
import { createHmac } from "node:crypto";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import type { FrozenComposition } from "@/lib/juries/deliberation/deliberation";
import type { Reader } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import type { Settings } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { membersOf, readAttendances } from "./members.queries";
import type { MinutesEntry, MinutesText, PresidencyException } from "./minutes";
import { decidedSelect, named, readOutcome } from "./outcome.queries";

/** What an edition of the minutes fixes besides the session itself. */
export type EditionFacts = {
  edition: number;
  drawnUpAt: Date;
  auditHead: string;
  presidingMandateId: string;
  /** The rules as the edition printed them; null while it is drawn up, from the settings of that day. */
  rules: Rules | null;
};
type Rules = Pick<MinutesText, "quorumRule" | "decisionRule">;

/** The text of the minutes, made from what is kept; the same facts always give the same text on a day of the equivalences. */
export async function readMinutesText(
  tx: Reader,
  sessionId: string,
  facts: EditionFacts,
  on: CalendarDay,
): Promise<MinutesText> {
  const session = await tx.jurySession.findUniqueOrThrow({
    where: { id: sessionId },
    include: { secretary: { select: { displayName: true } } },
  });
  const attendances = await readAttendances(tx, sessionId);
  const presiding = attendances.find(({ mandateId }) => mandateId === facts.presidingMandateId);
  const presidencyException = await readPresidencyException(tx, sessionId);
  const rules = facts.rules ?? rulesOf(await readSettings(tx));
  const entries = await readEntries(tx, sessionId);
  const names = new Map(attendances.map(({ mandateId, name }) => [mandateId, name]));
  const present = new Set(
    attendances.filter(({ status }) => status === "PRESENT").map(({ mandateId }) => mandateId),
  );
  const texts: MinutesEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    texts.push(await entryText(tx, entry, { number: String(index + 1), facts, names, on }));
  }
  return {
    number: session.number,
    edition: facts.edition,
    heldOn: dateToDay(session.heldOn),
    place: session.place,
    openedAt: session.openedAt?.toISOString() ?? "",
    closedAt: session.deliberatedAt?.toISOString() ?? "",
    drawnUpAt: facts.drawnUpAt.toISOString(),
    secretaryName: session.secretary.displayName,
    president: { name: presiding?.name ?? "", side: presiding?.side ?? "EMPLOYERS" },
    ...(presidencyException && { presidencyException }),
    members: membersOf(attendances),
    ...rules,
    recusedEntries: texts
      .filter((_, index) =>
        entries[index]?.interests.some(
          ({ mandateId, kind }) => kind !== "NONE" && present.has(mandateId),
        ),
      )
      .map(({ number }) => number),
    auditHead: facts.auditHead,
    entries: texts,
  };
}

const rulesOf = (settings: Settings): Rules => ({
  quorumRule: `au moins ${settings["jury.quorumPerSide"]} membre par collège et ${settings["jury.quorumSeats"]} % des sièges, vérifié pour chaque dossier décidé.`,
  ...(settings["jury.decisionRule"] && { decisionRule: settings["jury.decisionRule"] }),
});

/** Of the presidency that the session was opened under, which its journal tells and nothing rewrites. */
async function readPresidencyException(
  tx: Reader,
  sessionId: string,
): Promise<PresidencyException | null> {
  const opened = await tx.jurySessionEvent.findFirst({
    where: { sessionId, type: "open" },
    select: { payload: true },
  });
  const { presidencyId } = (opened?.payload ?? {}) as { presidencyId?: string };
  if (!presidencyId) return null;
  const presidency = await tx.presidency.findUniqueOrThrow({
    where: { id: presidencyId },
    select: {
      exception: true,
      recordedAt: true,
      recordedBy: { select: { displayName: true } },
      mandate: { select: { user: { select: { displayName: true } } } },
    },
  });
  const { exception: reason, recordedAt, recordedBy, mandate } = presidency;
  if (!reason || !recordedAt) return null;
  return {
    name: mandate.user.displayName,
    reason,
    recordedBy: recordedBy?.displayName ?? "",
    recordedOn: parisDay(recordedAt),
  };
}

const readEntries = (tx: Reader, sessionId: string) =>
  tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: {
      id: true,
      candidacyId: true,
      outcome: true,
      composition: true,
      ...decidedSelect,
      interests: { select: { mandateId: true, kind: true } },
      candidacy: {
        select: {
          number: true,
          route: true,
          versionId: true,
          candidateId: true,
          candidate: { select: nameSelect },
          certification: { select: { rncpCode: true } },
        },
      },
    },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
type EntryRow = Awaited<ReturnType<typeof readEntries>>[number];

type Around = {
  number: string;
  facts: EditionFacts;
  names: ReadonlyMap<string, string>;
  on: CalendarDay;
};

async function entryText(
  tx: Reader,
  entry: EntryRow,
  { number, facts, names, on }: Around,
): Promise<MinutesEntry> {
  const { candidacy, decisions, outcome } = entry;
  const frozen = entry.composition as FrozenComposition | null;
  return {
    entryId: entry.id,
    number,
    candidacyNumber: promised(candidacy, "number").number,
    candidateName: nameOrNone(candidacy.candidate),
    route: candidacy.route,
    version: candidacy.certification.rncpCode,
    outcome: outcome ?? "DEFERRED",
    result: outcome === "DECIDED" ? (await readOutcome(tx, entry, on)).outcome : null,
    blocks: named(decisions),
    quorum: frozen?.counted ?? { employers: 0, employees: 0 },
    remark: remarkOf(frozen, facts.presidingMandateId, names),
    salt: createHmac("sha256", env.AUDIT_KEY)
      .update(`minutes ${entry.id} ${facts.edition}`)
      .digest("hex"),
  };
}

function remarkOf(
  frozen: FrozenComposition | null,
  presiding: string,
  names: ReadonlyMap<string, string>,
): string {
  if (!frozen) return "";
  const other =
    frozen.presidingMandateId === presiding ? null : names.get(frozen.presidingMandateId);
  return [
    other ? `Présidence de cet examen : ${other}.` : "",
    frozen.holds ? "" : "La composition ne permettait pas de se prononcer.",
  ]
    .filter(Boolean)
    .join(" ");
}
