import "server-only";
import { faultMessages } from "@/lib/audit/audit-entry.labels";
import { verifyChain } from "@/lib/audit/audit-entry.queries";
import { type DeadlineKind, juryDueOn, noticeDueOn, silenceDueOn } from "@/lib/deadlines/deadline";
import { countUnnamed } from "@/lib/documents/unnamed.queries";
import { type MinutesText, minutesHash } from "@/lib/juries/minutes/minutes";
import { clockActor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { isStored } from "@/lib/platform/storage/storage";
import { CHECKS, type Check, type Difference } from "./check";
import { comparisons } from "./facts.queries";

const BATCH = 500;

/** Every difference, check by check, as it is found: whoever wants the first alone stops there. */
export async function* findDifferences(): AsyncGenerator<Difference> {
  for (const check of CHECKS) for await (const row of rowsOf(check)) yield { check, row };
}

async function* rowsOf(check: Check): AsyncGenerator<string> {
  const statement = comparisons[check];
  if (statement) {
    const rows = await read(clockActor, (tx) => tx.$queryRaw<{ row: string }[]>(statement));
    for (const { row } of rows) yield row;
  } else yield* byHand[check as keyof typeof byHand]();
}

/** What no statement can compare: hashes made of a text, days made by a rule, bytes. */
const byHand = { journalChain, minutesText, clockDays, filesBytes, filesUnnamed } satisfies Partial<
  Record<Check, () => AsyncGenerator<string>>
>;

async function* journalChain(): AsyncGenerator<string> {
  const { faults, faultCount } = await verifyChain();
  yield* faultMessages(faults, faultCount);
}

/** The rows of a table after an id, a batch at a time. */
async function* inOrder<Row extends { id: string }>(
  list: (
    tx: Reader,
    page: { take: number; orderBy: { id: "asc" }; where: { id: { gt: string } } },
  ) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let gt = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const page = { take: BATCH, orderBy: { id: "asc" }, where: { id: { gt } } } as const;
    const rows = await read(clockActor, (tx) => list(tx, page));
    yield* rows;
    if (rows.length < BATCH) return;
    gt = rows.at(-1)?.id ?? gt;
  }
}

async function* minutesText(): AsyncGenerator<string> {
  const differing = await read(
    clockActor,
    (tx) => tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Minutes" WHERE "signedAt" IS NOT NULL AND NOT minutes_match("sessionId", content)`,
  );
  const differingIds = new Set(differing.map(({ id }) => id));
  const select = {
    id: true,
    content: true,
    contentHash: true,
    session: { select: { number: true } },
  };
  const signed = inOrder((tx, { where, ...page }) =>
    tx.minutes.findMany({ ...page, where: { ...where, signedAt: { not: null } }, select }),
  );
  for await (const { id, content, contentHash, session } of signed) {
    const text = content as unknown as MinutesText;
    if (differingIds.has(id) || minutesHash(text) !== contentHash) yield session.number;
  }
}

/** The clocks whose end follows from their start alone; the others follow a Setting of their day. */
const RULES: Partial<Record<DeadlineKind, (startsOn: CalendarDay) => CalendarDay>> = {
  ADMISSIBILITY_SILENCE: silenceDueOn,
  JURY_BEFORE: juryDueOn,
  RESULT_NOTICE: noticeDueOn,
};

async function* clockDays(): AsyncGenerator<string> {
  const select = { id: true, kind: true, startsOn: true, dueOn: true };
  const clocks = inOrder((tx, page) => tx.deadline.findMany({ ...page, select }));
  for await (const { id, kind, startsOn, dueOn } of clocks) {
    const due = RULES[kind]?.(dateToDay(startsOn));
    if (due && due !== dateToDay(dueOn)) yield id;
  }
}

async function* filesBytes(): AsyncGenerator<string> {
  const select = { id: true, storageKey: true, sha256: true };
  const files = inOrder((tx, { where, ...page }) =>
    tx.storedFile.findMany({ ...page, where: { ...where, erasedAt: null }, select }),
  );
  for await (const { id, storageKey, sha256 } of files)
    if (!(await isStored(storageKey, sha256))) yield id;
}

/** How many bytes should have gone two nights ago. */
async function* filesUnnamed(): AsyncGenerator<string> {
  const { overdue } = await countUnnamed();
  if (overdue > 0) yield String(overdue);
}
