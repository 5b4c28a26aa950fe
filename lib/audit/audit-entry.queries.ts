import "server-only";
import { type Actor, clockActor } from "@/lib/platform/actor/actor";
import { type ChainFault, ChainReader } from "@/lib/platform/chain/chain";
import { cutPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { auditPolicy } from "./audit-entry.policy";

const PAGE = 50;
const BATCH = 1000;
const NAMED_FAULTS = 20;

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

/** What was found in the chain: its faults in order, the first of them in full, how many there are in all. */
export type ChainReport = { faults: ChainFault[]; faultCount: number; head: string; count: bigint };

/** Reads the whole chain in order, by batches, on beyond each fault; a cut tail shows only against a known head. */
export const verifyChain = (expectedHead?: string): Promise<ChainReport> =>
  read(clockActor, (tx) => readChain(tx, new ChainReader(env.AUDIT_KEY, expectedHead)));

async function readChain(tx: Reader, reader: ChainReader): Promise<ChainReport> {
  const report: ChainReport = { faults: [], faultCount: 0, head: reader.head, count: 0n };
  const note = (fault: ChainFault | null) => {
    if (!fault) return;
    report.faultCount += 1;
    if (report.faults.length < NAMED_FAULTS) report.faults.push(fault);
  };
  let last: bigint | undefined;
  for (;;) {
    const entries = await tx.auditEntry.findMany({
      where: last === undefined ? {} : { sequence: { gt: last } },
      orderBy: { sequence: "asc" },
      take: BATCH,
    });
    for (const entry of entries) note(reader.read(entry));
    report.count += BigInt(entries.length);
    last = entries.at(-1)?.sequence ?? last;
    if (entries.length < BATCH) {
      note(reader.end());
      return { ...report, head: reader.head };
    }
  }
}
