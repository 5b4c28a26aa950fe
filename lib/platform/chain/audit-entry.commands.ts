import "server-only";
import { env } from "@/lib/platform/env";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type Audited, entryHash, GENESIS } from "./chain";

/** Ids, codes and hashes only: the chain is kept for good and holds no personal text. */
export type AuditDraft = Audited & { subjectId: string; payload?: Prisma.InputJsonObject };

/** One lock for the whole chain: 0x41554449 is « AUDI ». */
const CHAIN_LOCK = 0x41554449;

/** Adds entries to the chain, as the last statements of a transaction; two transactions take turns here. */
export async function appendEntries(
  tx: Prisma.TransactionClient,
  drafts: readonly AuditDraft[],
  actorId: string | null,
  at: Date,
): Promise<void> {
  if (drafts.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  let { sequence, hash: previousHash } = await head(tx);
  const rows = drafts.map(({ payload = {}, ...draft }) => {
    sequence += 1n;
    const entry = { ...draft, payload, sequence, at, actorId, previousHash };
    const hash = entryHash(env.AUDIT_KEY, entry);
    previousHash = hash;
    return { ...entry, hash };
  });
  await tx.auditEntry.createMany({ data: rows });
}

async function head(tx: Prisma.TransactionClient): Promise<{ sequence: bigint; hash: string }> {
  const last = await tx.auditEntry.findFirst({
    select: { sequence: true, hash: true },
    orderBy: { sequence: "desc" },
  });
  return last ?? { sequence: 0n, hash: GENESIS };
}

/** The chain's head as it stands: what minutes carry so that a cut tail is found later. */
export const auditHead = async (tx: Prisma.TransactionClient): Promise<string> =>
  (await head(tx)).hash;
