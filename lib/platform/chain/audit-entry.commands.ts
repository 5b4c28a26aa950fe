import "server-only";
import { env } from "@/lib/platform/env";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type Audited, entryHash, GENESIS } from "./chain";

/** Ids, codes and hashes only: the chain is kept for good and holds no personal text. */
export type AuditDraft = Audited & { subjectId: string; payload?: Prisma.InputJsonObject };

type Head = { sequence: bigint; hash: string };

/** Adds entries to the chain, as the last two statements of a transaction; transactions take turns here, until each commits. */
export async function appendEntries(
  tx: Prisma.TransactionClient,
  drafts: readonly AuditDraft[],
  actorId: string | null,
  at: Date,
): Promise<void> {
  if (drafts.length === 0) return;
  const [head] = await tx.$queryRaw<Head[]>`SELECT sequence, hash FROM take_chain_head()`;
  let { sequence, hash: previousHash } = head ?? START;
  const rows = drafts.map(({ payload = {}, ...draft }) => {
    sequence += 1n;
    const entry = { ...draft, payload, sequence, at, actorId, previousHash };
    const hash = entryHash(env.AUDIT_KEY, entry);
    previousHash = hash;
    return { ...entry, hash };
  });
  await tx.auditEntry.createMany({ data: rows });
}

const START: Head = { sequence: 0n, hash: GENESIS };

/** The chain's head as it stands: what minutes carry so that a cut tail is found later. */
export async function auditHead(tx: Prisma.TransactionClient): Promise<string> {
  const head = await tx.auditEntry.findFirst({
    select: { hash: true },
    orderBy: { sequence: "desc" },
  });
  return (head ?? START).hash;
}
