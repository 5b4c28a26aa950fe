import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { traceKey } from "@/lib/platform/auth/refused-try.commands";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import type { RefusedTryKind } from "@/lib/platform/shared/refused-try";
import { Prisma } from "@/prisma/generated/client.ts";
import { auditPolicy } from "./audit-entry.policy";

const PAGE = 50;
const newestFirst: Order = {
  from: Prisma.sql`"RefusedTry" t`,
  at: Prisma.sql`t.minute`,
  id: Prisma.sql`t.id`,
};
/** Enough of a hash to tell subjects apart by eye. */
const SHOWN = 8;

export type RefusedTryLine = {
  id: string;
  minute: Date;
  kind: RefusedTryKind;
  act: string;
  /** The first signs of its hash; empty for what was counted together. */
  subject: string;
  place: string;
  count: number;
};
export type RefusedTryPage = {
  lines: RefusedTryLine[];
  next: string | null;
  /** Whose tries are shown, if the address names an account. */
  account: { id: string; displayName: string } | null;
};

/** What was refused, newest first, all of it or about one account; null for who may not read the journal. */
export const listRefusedTries = (
  actor: Actor,
  { account, after }: { account?: string | undefined; after?: string | undefined },
): Promise<RefusedTryPage | null> =>
  read(actor, async (tx) => {
    if (!auditPolicy.read(actor)) return null;
    const user = account ? await accountOf(tx, account) : null;
    const ways = user?.subjects.map((subject) => Prisma.sql`t.subject = ${subject}`);
    const page = { order: newestFirst, after, size: PAGE, ...(ways && { ways }) };
    const { rows, last } = await readPage(tx, page, (ids) =>
      tx.refusedTry.findMany({ where: { id: { in: ids } } }),
    );
    const lines = rows.map(({ subject, place, ...row }) => ({
      ...row,
      subject: subject.slice(0, SHOWN),
      place: place.slice(0, SHOWN),
    }));
    return { lines, next: last?.id ?? null, account: user };
  });

async function accountOf(tx: Reader, id: string) {
  const user = await tx.user.findUnique({
    where: { id },
    select: { id: true, displayName: true, email: true },
  });
  if (!user) return null;
  const subjects = [traceKey("user", user.id), traceKey("email", user.email)];
  return { id: user.id, displayName: user.displayName, subjects };
}
