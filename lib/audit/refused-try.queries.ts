import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { traceKey } from "@/lib/platform/auth/refused-try.commands";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import type { RefusedTryKind } from "@/lib/platform/shared/refused-try";
import { auditPolicy } from "./audit-entry.policy";

const PAGE = 50;
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
    const rows = await tx.refusedTry.findMany({
      where: user ? { subject: { in: user.subjects } } : {},
      orderBy: [{ minute: "desc" }, { id: "desc" }],
      ...pageAfter(after, PAGE),
    });
    const { shown, last } = cutPage(rows, PAGE);
    const lines = shown.map(({ subject, place, ...row }) => ({
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
