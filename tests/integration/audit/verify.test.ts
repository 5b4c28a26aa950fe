import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { faultMessage, intactMessage } from "@/lib/audit/audit-entry.labels";
import { verifyChain } from "@/lib/audit/audit-entry.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import { root, script } from "@/lib/run/launch/process";
import { connected } from "@/lib/run/launch/roles";
import { NOW } from "@/tests/factories/people";

/** Whoever holds the database itself: triggers set aside, as only its superuser can. */
const tamper = (sql: string) => {
  const { pathname } = new URL(env.DATABASE_URL);
  const address = Object.assign(new URL(inject("superuser")), { pathname });
  return connected(address.href, (client) =>
    client.query(`SET session_replication_role = replica; ${sql}`),
  );
};

const write = (count: number) =>
  commit({ actor: nobody, now: NOW }, async ({ record }) => {
    for (let rank = 0; rank < count; rank += 1) {
      record({
        action: "signOut",
        subjectType: "User",
        subjectId: randomUUID(),
        payload: { rank, é: "ù" },
      });
    }
  });

beforeEach(async () => {
  await tamper('TRUNCATE "AuditEntry"');
  await write(6);
  await write(4);
});

const faultOf = async (head?: string) => (await verifyChain(head)).faults[0] ?? null;

describe("the chain", () => {
  test("is intact as it was written, also by many at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => write(3)));
    const { faults, count, head } = await verifyChain();
    expect({ faults, count }).toEqual({ faults: [], count: 34n });
    expect(await faultOf(head)).toBeNull();
  });

  test("is longer than one batch", async () => {
    for (let batch = 0; batch < 3; batch += 1) await write(500);
    expect((await verifyChain()).count).toBe(1510n);
    await tamper("UPDATE \"AuditEntry\" SET action = 'x' WHERE sequence = 1400");
    expect(await faultOf()).toEqual({ sequence: 1400n, fault: "CHANGED" });
  });

  test("refuses change to the application itself", async () => {
    await expect(db.$executeRaw`UPDATE "AuditEntry" SET action = 'x'`).rejects.toThrow();
    await expect(db.$executeRaw`DELETE FROM "AuditEntry"`).rejects.toThrow();
    await expect(db.$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow();
  });
});

describe("the first entry is named that was", () => {
  test.each([
    ["action", "'x'"],
    ['"subjectType"', "'x'"],
    ['"subjectId"', "'x'"],
    ['"actorId"', "gen_random_uuid()"],
    ["at", "at + interval '1 millisecond'"],
    ["payload", "payload || '{\"rank\": 99}'"],
    ["hash", "repeat('a', 64)"],
  ])("changed in its %s", async (column, value) => {
    await tamper(`UPDATE "AuditEntry" SET ${column} = ${value} WHERE sequence = 5`);
    expect(await faultOf()).toEqual({ sequence: 5n, fault: "CHANGED" });
  });

  test("linked to something else", async () => {
    await tamper(`UPDATE "AuditEntry" SET "previousHash" = repeat('0', 64) WHERE sequence = 5`);
    expect(await faultOf()).toEqual({ sequence: 5n, fault: "UNLINKED" });
  });

  test.each([1n, 5n, 9n])("removed, at %i", async (sequence) => {
    await tamper(`DELETE FROM "AuditEntry" WHERE sequence = ${sequence}`);
    expect(await faultOf()).toEqual({ sequence, fault: "MISSING" });
  });

  test("removed and closed up behind", async () => {
    await tamper(`DELETE FROM "AuditEntry" WHERE sequence = 5;
      UPDATE "AuditEntry" SET sequence = -(sequence - 1) WHERE sequence > 5;
      UPDATE "AuditEntry" SET sequence = -sequence WHERE sequence < 0`);
    expect(await faultOf()).toEqual({ sequence: 5n, fault: "UNLINKED" });
  });

  test.each([
    ["in between", 5n],
    ["at the end", 11n],
  ])("inserted %s", async (_, sequence) => {
    await tamper(`UPDATE "AuditEntry" SET sequence = -(sequence + 1) WHERE sequence >= ${sequence};
      UPDATE "AuditEntry" SET sequence = -sequence WHERE sequence < 0;
      INSERT INTO "AuditEntry" SELECT ${sequence}, at, "actorId", action, "subjectType", "subjectId", payload, hash, repeat('b', 64)
        FROM "AuditEntry" WHERE sequence = ${sequence - 1n}`);
    expect(await faultOf()).toEqual({ sequence, fault: "CHANGED" });
  });

  test("inserted before the beginning", async () => {
    await tamper(`INSERT INTO "AuditEntry" SELECT 0, at, "actorId", action, "subjectType", "subjectId", payload,
      repeat('0', 64), repeat('b', 64) FROM "AuditEntry" WHERE sequence = 1`);
    expect(await faultOf()).not.toBeNull();
  });

  test("reordered", async () => {
    await tamper(`UPDATE "AuditEntry" SET sequence = -sequence WHERE sequence IN (4, 7);
      UPDATE "AuditEntry" SET sequence = 11 + sequence WHERE sequence < 0`);
    expect(await faultOf()).toEqual({ sequence: 4n, fault: "UNLINKED" });
  });
});

/** What somebody with the application's login can write, who has not its key. */
const GARBAGE = `
  INSERT INTO "AuditEntry" (sequence, at, action, "subjectType", "subjectId", payload, "previousHash", hash)
  SELECT sequence + 1, now(), 'x', 'User', gen_random_uuid(), '{}', hash, repeat('b', 64)
  FROM "AuditEntry" ORDER BY sequence DESC LIMIT 1`;

describe("beyond an entry that fails the chain goes on", () => {
  test("garbage of the application's login is named, what follows it is verified", async () => {
    await db.$executeRawUnsafe(GARBAGE);
    await write(3);
    expect(await verifyChain()).toMatchObject({
      faults: [{ sequence: 11n, fault: "CHANGED" }],
      faultCount: 1,
      count: 14n,
    });
    await tamper(`UPDATE "AuditEntry" SET action = 'x' WHERE sequence = 13`);
    expect((await verifyChain()).faults).toEqual([
      { sequence: 11n, fault: "CHANGED" },
      { sequence: 13n, fault: "CHANGED" },
    ]);
  });

  test.each([
    ["far ahead", "sequence + 1000, hash"],
    ["in a gap", "sequence - 2, hash"],
    ["beside the last", "sequence + 1, repeat('0', 64)"],
  ])("no entry is written %s", async (_, place) => {
    const statement = GARBAGE.replace("sequence + 1,", `${place.split(",")[0]},`).replace(
      "'{}', hash",
      `'{}', ${place.split(", ").slice(1).join(", ")}`,
    );
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow("goes on from");
  });

  test("twenty are named, the others counted", async () => {
    await write(20);
    await tamper(`UPDATE "AuditEntry" SET action = 'x' WHERE sequence > 5`);
    expect(await verifyChain()).toMatchObject({ faultCount: 25, faults: { length: 20 } });
  });
});

test("a cut tail is found with the head alone", async () => {
  const { head } = await verifyChain();
  await tamper('DELETE FROM "AuditEntry" WHERE sequence > 8');
  expect(await faultOf()).toBeNull();
  expect(await faultOf(head)).toEqual({ sequence: null, fault: "CUT" });
  await tamper('DELETE FROM "AuditEntry"');
  expect(await faultOf(head)).toEqual({ sequence: null, fault: "CUT" });
});

describe("npm run audit:verify", () => {
  const verify = (...args: string[]) =>
    promisify(execFile)(process.execPath, script("lib/run/cli/audit-verify.ts", ...args), {
      cwd: root,
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout.trim() }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr.trim() }),
    );

  test("says the count and the head", async () => {
    const { head } = await verifyChain();
    expect(await verify()).toEqual({
      code: 0,
      said: intactMessage(10n, head),
    });
    expect((await verify("--head", head)).code).toBe(0);
  });

  test("says the fault in one sentence and fails", async () => {
    await tamper('DELETE FROM "AuditEntry" WHERE sequence = 3');
    const sentence = faultMessage({ sequence: 3n, fault: "MISSING" });
    expect(await verify()).toEqual({ code: 1, said: sentence });
    expect(sentence).not.toContain("\n");
  });

  test.each([["--head"], ["--head", "abc"], ["--tete", "x"]])(
    "explains itself for %s",
    async (...args) => {
      expect(await verify(...args)).toMatchObject({
        code: 1,
        said: expect.stringContaining("Usage"),
      });
    },
  );
});
