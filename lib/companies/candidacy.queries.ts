import "server-only";
import { takesEvent } from "@/lib/candidacies/candidacy";
import { lastMovedFirst } from "@/lib/candidacies/candidacy.queries";
import { readCursor, toCursorText } from "@/lib/candidacies/lists/filters";
import { awaitedIn } from "@/lib/candidacies/path";
import { isEnded } from "@/lib/candidacies/phase";
import { STATES_ON } from "@/lib/candidacies/state";
import {
  type Actor,
  assessedCandidacyIds,
  managedCompanyIds,
  seatOn,
} from "@/lib/platform/actor/actor";
import { isManagerOf } from "@/lib/platform/actor/right";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { promised } from "@/lib/platform/shared/promised";
import { Prisma } from "@/prisma/generated/client.ts";

const PAGE = 50;

/**
 * What a company sees: the candidacies it registered, to its managers, and those of one's own committees (R81).
 * The same as `candidacyPolicy.readAsCompany`; a VAE candidacy bears no company, so none is ever there (R82).
 */
const companyVisibleTo = (actor: Actor): Prisma.Sql[] => [
  ...managedCompanyIds(actor).map((id) => Prisma.sql`c."companyId" = ${id}::uuid`),
  assessedBy(actor),
];
const assessedBy = (actor: Actor) => Prisma.sql`c.id = ANY(${assessedCandidacyIds(actor)}::uuid[])`;

const RUNNING_AT_WORK = STATES_ON.WORKPLACE.filter((state) => !isEnded(state));

/** What of it has not ended; of a company a way for each state, which are sorted apart in its index. */
const runningVisibleTo = (actor: Actor): Prisma.Sql[] => [
  ...managedCompanyIds(actor).flatMap((id) =>
    RUNNING_AT_WORK.map(
      (state) => Prisma.sql`c."companyId" = ${id}::uuid AND c.state = ${state}::"CandidacyState"`,
    ),
  ),
  Prisma.sql`${assessedBy(actor)} AND c.state = ANY(${RUNNING_AT_WORK}::"CandidacyState"[])`,
];

const rowSelect = {
  id: true,
  number: true,
  state: true,
  stateSince: true,
  invitedName: true,
  company: { select: { name: true } },
  blocks: {
    select: { block: { select: { code: true, ordinal: true } } },
    orderBy: { block: { ordinal: "asc" } },
  },
} as const satisfies Prisma.CandidacySelect;
type Row = Prisma.CandidacyGetPayload<{ select: typeof rowSelect }>;

const toRow = (found: Row) => {
  const { invitedName, company, blocks, ...row } = promised(found, "number", "company");
  return {
    ...row,
    name: invitedName ?? "",
    companyName: company.name,
    blocks: blocks.map(({ block }) => block.ordinal),
  };
};

/** The company's candidacies, the most recent change first. */
export const listCompanyCandidacies = (actor: Actor, after: string | undefined) =>
  read(actor, async (tx) => {
    const order = lastMovedFirst;
    const list = { order, ways: companyVisibleTo(actor), after: readCursor(after), size: PAGE };
    const { rows, last } = await readPage(tx, list, (ids) =>
      tx.candidacy.findMany({ where: { id: { in: ids } }, select: rowSelect }),
    );
    return { candidacies: rows.map(toRow), next: last && toCursorText(last) };
  });

const HOME_SIZE = 30;

const homeSelect = {
  ...rowSelect,
  companyId: true,
  assessment: {
    select: { round: true, signatures: { select: { memberId: true, round: true } } },
  },
} as const satisfies Prisma.CandidacySelect;
type HomeRow = Prisma.CandidacyGetPayload<{ select: typeof homeSelect }>;

/** Whether this person is the one waited for. */
function isMine(actor: Actor, { id, state, companyId, assessment }: HomeRow): boolean {
  const awaits = awaitedIn(state, "WORKPLACE");
  if (awaits === "company") return isManagerOf(actor, companyId);
  const seat = seatOn(actor, id);
  if (awaits !== "committee" || !seat) return false;
  if (takesEvent(state, "transmit")) return seat.isChair;
  const signed = assessment?.signatures.some(
    ({ memberId, round }) => memberId === seat.memberId && round === assessment.round,
  );
  return !(takesEvent(state, "sign") && signed);
}

/** What is waited for, oldest first: from this person, then from the others. */
export const getCompanyHome = (actor: Actor) =>
  read(actor, async (tx) => {
    const order: Order = { ...lastMovedFirst, isRising: true };
    const list = { order, ways: runningVisibleTo(actor), size: HOME_SIZE };
    const { rows } = await readPage(tx, list, (ids) =>
      tx.candidacy.findMany({ where: { id: { in: ids } }, select: homeSelect }),
    );
    return {
      mine: rows.filter((row) => isMine(actor, row)).map(toRow),
      others: rows.filter((row) => !isMine(actor, row)).map(toRow),
    };
  });
