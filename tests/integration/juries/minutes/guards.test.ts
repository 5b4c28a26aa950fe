import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import { aConcludedSession, aDecidedSession } from "../../../factories/jury-conclusions";
import { asOwner } from "../../../factories/versions";

let jury: Jury;
let signed: { id: string };

beforeAll(async () => {
  jury = await aJury({ seats: 2 });
  signed = await aConcludedSession(jury);
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

test("a decision cannot be added to signed minutes, nor the ledger grow without one (R48)", async () => {
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
        origin: "DECISION",
        decisionId: refused.id,
        options: [],
        acquiredOn: new Date("2026-11-22"),
      },
    }),
  ).rejects.toThrow();
  expect(decision).toBeDefined();
});

test("nothing moves into a session whose minutes are signed", async () => {
  const open = await aDecidedSession(jury);
  const target = `(SELECT id FROM "DocketEntry" WHERE "sessionId" = $1 LIMIT 1)`;
  const moves = [
    `UPDATE "BlockDecision" SET "entryId" = ${target} WHERE "entryId" IN (SELECT id FROM "DocketEntry" WHERE "sessionId" = $2)`,
    `UPDATE "Interest" SET "entryId" = ${target} WHERE "entryId" IN (SELECT id FROM "DocketEntry" WHERE "sessionId" = $2)`,
    `UPDATE "Attendance" SET "sessionId" = $1 WHERE "sessionId" = $2`,
    `UPDATE "DocketEntry" SET "sessionId" = $1 WHERE "sessionId" = $2`,
  ];
  for (const move of moves) {
    await expect(
      asOwner((query) => query(move, [signed.id, open.id])),
      move,
    ).rejects.toThrow(/is final|is MINUTES_SIGNED/);
  }
});

test("signed minutes take no further signature, and their session no other minutes", async () => {
  const again = [
    `INSERT INTO "MinutesSignature" (id, "minutesId", "mandateId", "textHash", "signedAt")
     SELECT gen_random_uuid(), m.id, a."mandateId", m."contentHash", now() FROM "Minutes" m JOIN "Attendance" a USING ("sessionId")
     WHERE m."sessionId" = $1 AND a.status = 'PRESENT'
       AND a."mandateId" NOT IN (SELECT g."mandateId" FROM "MinutesSignature" g WHERE g."minutesId" = m.id)`,
    `INSERT INTO "Minutes" (id, "sessionId", edition, "contentHash", "auditHead", "drawnUpAt", "fileId", "withdrawnAt", "withdrawReason")
     SELECT gen_random_uuid(), "sessionId", edition + 1, "contentHash", "auditHead", "drawnUpAt", "fileId", now(), 'essai'
     FROM "Minutes" WHERE "sessionId" = $1`,
  ];
  for (const statement of again) {
    await expect(asOwner((query) => query(statement, [signed.id]))).rejects.toThrow(
      /do not wait for this signature|no closed deliberation/,
    );
  }
});

test("who sat and what they declared cannot be emptied, and no candidacy begins decided", async () => {
  for (const table of ["Attendance", "Interest"])
    await expect(
      asOwner((query) => query(`TRUNCATE "${table}" CASCADE`)),
      table,
    ).rejects.toThrow("is refused");
  const begun = `INSERT INTO "Candidacy" (id, number, route, state, "versionId", "candidateId", "createdAt", "stateSince")
    SELECT gen_random_uuid(), 'ESSAI', 'VAE', 'DECIDED', "versionId", "candidateId", now(), now() FROM "Candidacy" LIMIT 1`;
  await expect(asOwner((query) => query(begun))).rejects.toThrow("no candidacy begins as DECIDED");
});
