import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { entryHash, GENESIS } from "@/lib/platform/chain/chain";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { connected } from "../../lib/run/launch/roles.ts";

const ENTRIES = 1_000_000;

/** A journal of a million entries, each chained to the one before, as the portal would have written them. */
export const fillJournal = (cluster: Cluster, key: string): Promise<void> =>
  connected(cluster.url("portail"), async (client) => {
    await client.query("SET session_replication_role = replica; SET statement_timeout = 0");
    const copy = client.query(
      copyFrom(`COPY "AuditEntry" (sequence, at, "actorId", action, "subjectType", "subjectId",
      payload, "previousHash", hash) FROM STDIN`),
    );
    await pipeline(Readable.from(rows(key)), copy);
    await client.query(`VACUUM ANALYZE "AuditEntry"`);
  });

function* rows(key: string): Generator<string> {
  let previousHash = GENESIS;
  const actorId = randomUUID();
  for (let sequence = 1n; sequence <= ENTRIES; sequence += 1n) {
    const at = new Date(Date.UTC(2026, 0, 1) + Number(sequence) * 1000);
    const [action, subjectType] = ["submitRequest", "Candidacy"];
    const payload = { from: "DRAFT", to: "REQUEST_SUBMITTED", number: `VAE-2026-${sequence}` };
    const entry = {
      sequence,
      at,
      actorId,
      action,
      subjectType,
      subjectId: randomUUID(),
      payload,
      previousHash,
    };
    const hash = entryHash(key, entry);
    const columns = [
      sequence,
      at.toISOString(),
      actorId,
      action,
      subjectType,
      entry.subjectId,
      JSON.stringify(payload),
      previousHash,
      hash,
    ];
    yield `${columns.join("\t")}\n`;
    previousHash = hash;
  }
}
