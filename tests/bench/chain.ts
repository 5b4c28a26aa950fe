import { randomUUID } from "node:crypto";
import { nobody } from "@/lib/platform/actor/actor";
import { commit } from "@/lib/platform/db/work";

const WRITERS = [1, 4, 16, 32];
const LASTS_MS = 3_000;

/** Writes a second, each a transaction with a row of its own, without and with an entry of the chain at its end. */
for (const writers of WRITERS) {
  const [alone, chained] = [await rate(writers, false), await rate(writers, true)];
  console.log(`${writers} writers: ${alone} without the chain, ${chained} with it`);
}
process.exit(); // pools would keep the process

async function rate(writers: number, isChained: boolean): Promise<string> {
  await write(isChained);
  const start = performance.now();
  const counts = { written: 0, busy: 0 };
  const writer = async () => {
    while (performance.now() - start < LASTS_MS)
      counts[(await write(isChained)) ? "written" : "busy"] += 1;
  };
  await Promise.all(Array.from({ length: writers }, writer));
  const seconds = (performance.now() - start) / 1000;
  return `${Math.round(counts.written / seconds)} a second (${counts.busy} refused)`;
}

async function write(isChained: boolean): Promise<boolean> {
  const now = new Date();
  const done = await commit({ actor: nobody, now }, async ({ tx, record }) => {
    const key = randomUUID();
    await tx.processedRequest.create({ data: { key, action: "bench", answer: "", at: now } });
    if (isChained) record({ subjectType: "User", action: "signOut", subjectId: key });
  });
  return done.ok;
}
