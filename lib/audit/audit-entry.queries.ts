import "server-only";
import { type Actor, clockActor } from "@/lib/platform/actor/actor";
import { type ChainFault, ChainReader } from "@/lib/platform/chain/chain";
import { cutPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { auditPolicy } from "./audit-entry.policy";

const PAGE = 50;
const BATCH = 1000;

export type AuditLine = {
  sequence: string;
  at: Date;
  action: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  hash: string;
};

/** The journal, newest first, from below a sequence number; null for who may not read it. */
export const listAuditEntries = (
  actor: Actor,
  before?: bigint,
): Promise<{ lines: AuditLine[]; next: string | null } | null> =>
  read(actor, async (tx) => {
    if (!auditPolicy.read(actor)) return null;
    const rows = await tx.auditEntry.findMany({
      where: before === undefined ? {} : { sequence: { lt: before } },
      select: {
        sequence: true,
        at: true,
        action: true,
        subjectType: true,
        subjectId: true,
        actorId: true,
        hash: true,
      },
      orderBy: { sequence: "desc" },
      take: PAGE + 1,
    });
    const { shown, last } = cutPage(rows, PAGE);
    return {
      lines: shown.map((row) => ({ ...row, sequence: String(row.sequence) })),
      next: last && String(last.sequence),
    };
  });

export type ChainReport = { fault: ChainFault | null; head: string; count: bigint };

/** Reads the whole chain in order, by batches, up to its first fault; a cut tail shows only against a known head. */
export const verifyChain = (expectedHead?: string): Promise<ChainReport> =>
  read(clockActor, (tx) => readChain(tx, new ChainReader(env.AUDIT_KEY, expectedHead)));

async function readChain(tx: Reader, reader: ChainReader): Promise<ChainReport> {
  let last: bigint | undefined;
  let count = 0n;
  for (;;) {
    const entries = await tx.auditEntry.findMany({
      where: last === undefined ? {} : { sequence: { gt: last } },
      orderBy: { sequence: "asc" },
      take: BATCH,
    });
    for (const entry of entries) {
      const fault = reader.read(entry);
      if (fault) return { fault, head: reader.head, count };
      last = entry.sequence;
      count += 1n;
    }
    if (entries.length < BATCH) return { fault: reader.end(), head: reader.head, count };
  }
}
