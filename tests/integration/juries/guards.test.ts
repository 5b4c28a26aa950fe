import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { aJury } from "../../factories/juries";
import { aConcludedSession } from "../../factories/jury-conclusions";
import { asOwner } from "../../factories/versions";

beforeAll(async () => {
  await aConcludedSession(await aJury({ seats: 1 }));
});

const KEPT = [
  "AcquiredBlock",
  "BlockDecision",
  "Minutes",
  "MinutesSignature",
  "JurySession",
  "JurySessionEvent",
  "DocketEntry",
];
const change: Record<string, string> = {
  AcquiredBlock: `"acquiredOn" = "acquiredOn" + 1`,
  BlockDecision: `verdict = 'VALIDATED', reasons = 'Autre.'`,
  Minutes: `"contentHash" = 'autre'`,
  MinutesSignature: `"textHash" = 'autre'`,
  JurySession: `place = 'Ailleurs'`,
  JurySessionEvent: `type = 'autre'`,
  DocketEntry: `outcome = 'DEFERRED'`,
};
const attempts = KEPT.flatMap((table) => [
  [`UPDATE "${table}" SET ${change[table]}`, table],
  [`DELETE FROM "${table}"`, table],
  [`TRUNCATE "${table}" CASCADE`, table],
]);

test.each(attempts)("refused to the application and to the owner: %s", async (statement, table) => {
  const contents = () => db.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${table}" ORDER BY id`);
  const before = await contents();
  expect(before.length).toBeGreaterThan(0);
  await expect(db.$executeRawUnsafe(statement ?? "")).rejects.toThrow();
  await expect(asOwner((query) => query(statement ?? ""))).rejects.toThrow(
    /is refused|is final|is MINUTES_SIGNED|kept as drawn up/,
  );
  expect(await contents()).toEqual(before);
});

test("a decision cannot be added to signed minutes, nor the ledger grow without one", async () => {
  const entry = await db.docketEntry.findFirstOrThrow({
    include: { decisions: true, candidacy: true },
  });
  const [decision] = entry.decisions;
  await expect(
    asOwner((query) =>
      query(
        `INSERT INTO "BlockDecision" SELECT gen_random_uuid(), "entryId", "blockId", verdict, reasons, recommendations, "decidedAt" FROM "BlockDecision" LIMIT 1`,
      ),
    ),
  ).rejects.toThrow();
  const refused = await db.blockDecision.findFirstOrThrow({
    where: { verdict: "NOT_VALIDATED" },
    include: { entry: { include: { candidacy: true } } },
  });
  await expect(
    db.acquiredBlock.create({
      data: {
        candidateId: refused.entry.candidacy.candidateId ?? "",
        blockId: refused.blockId,
        decisionId: refused.id,
        options: [],
        acquiredOn: new Date("2026-11-22"),
      },
    }),
  ).rejects.toThrow();
  expect(decision).toBeDefined();
});
