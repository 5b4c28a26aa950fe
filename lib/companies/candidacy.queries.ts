import "server-only";
import { takesEvent } from "@/lib/candidacies/candidacy";
import { readCursor, toCursorText } from "@/lib/candidacies/lists/filters";
import { awaitedIn } from "@/lib/candidacies/path";
import { RUNNING_STATES } from "@/lib/candidacies/phase";
import {
  type Actor,
  assessedCandidacyIds,
  managedCompanyIds,
  seatOn,
} from "@/lib/platform/actor/actor";
import { isManagerOf } from "@/lib/platform/actor/right";
import { cutPage } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { promised } from "@/lib/platform/shared/promised";
import type { Prisma } from "@/prisma/generated/client.ts";

const PAGE = 50;

/**
 * What a company sees: the candidacies it registered, to its managers, and those of one's own committees (R81).
 * The same as `candidacyPolicy.readAsCompany`; a VAE candidacy bears no company, so none is ever there (R82).
 */
const companyVisibleTo = (actor: Actor): Prisma.CandidacyWhereInput => ({
  OR: [
    { companyId: { in: managedCompanyIds(actor) } },
    { id: { in: assessedCandidacyIds(actor) } },
  ],
});

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
    const cursor = readCursor(after);
    const beyond: Prisma.CandidacyWhereInput = cursor
      ? {
          OR: [{ stateSince: { lt: cursor.at } }, { stateSince: cursor.at, id: { lt: cursor.id } }],
        }
      : {};
    const rows = await tx.candidacy.findMany({
      where: { AND: [companyVisibleTo(actor), beyond] },
      orderBy: [{ stateSince: "desc" }, { id: "desc" }],
      take: PAGE + 1,
      select: rowSelect,
    });
    const { shown, last } = cutPage(rows, PAGE);
    return {
      candidacies: shown.map(toRow),
      next: last && toCursorText({ at: last.stateSince, id: last.id }),
    };
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
    const rows = await tx.candidacy.findMany({
      where: { AND: [companyVisibleTo(actor), { state: { in: RUNNING_STATES } }] },
      orderBy: [{ stateSince: "asc" }, { id: "asc" }],
      take: HOME_SIZE,
      select: homeSelect,
    });
    return {
      mine: rows.filter((row) => isMine(actor, row)).map(toRow),
      others: rows.filter((row) => !isMine(actor, row)).map(toRow),
    };
  });
