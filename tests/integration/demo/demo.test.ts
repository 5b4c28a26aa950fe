import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { verifyPassword } from "@/lib/accounts/password-hash";
import { demoAccounts, demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { verifyChain } from "@/lib/audit/audit-entry.queries";
import { CANDIDACY_STATES, type CandidacyRoute } from "@/lib/candidacies/state";
import { identitySchema } from "@/lib/identity/identity.schema";
import { checkComposition, heldSeats, parityFindings } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { openFile } from "@/lib/platform/storage/storage";
import { reconcile } from "@/lib/reconciliation/reconcile.job";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { connected } from "@/lib/run/launch/roles";
import { candidates } from "@/prisma/demo/cast-candidates.ts";
import { loadDemo } from "@/prisma/demo/load.ts";
import { demoLoaded, dossiersOutOfTime, planted } from "./planted";

const NOW = new Date("2026-11-22T09:00:00Z");
const TODAY = parisDay(NOW);
beforeAll(() => demoLoaded(NOW), 120_000);

test("a candidacy stands in every state, with the clocks its journal leaves", async () => {
  const found = await db.candidacy.findMany({ distinct: ["state"], select: { state: true } });
  expect(found.map(({ state }) => state).sort()).toEqual([...CANDIDACY_STATES].sort());
  expect(await dossiersOutOfTime()).toEqual([]);
});

test.each<CandidacyRoute>(["VAE", "WORKPLACE"])(
  "by %s too, somebody is scheduled, waits for the jury and is decided",
  async (route) => {
    for (const state of ["SCHEDULED", "READY_FOR_JURY", "DECIDED"] as const) {
      expect(await db.candidacy.count({ where: { route, state } }), state).toBeGreaterThan(0);
    }
  },
);

test("the chain of the journal verifies, in the order of time, up to the present", async () => {
  expect((await verifyChain()).faults).toEqual([]);
  const entries = await db.auditEntry.findMany({
    select: { at: true },
    orderBy: { sequence: "asc" },
  });
  const times = entries.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(Math.max(...times)).toBeLessThanOrEqual(NOW.getTime());
  expect(times.length).toBeGreaterThan(500);
});

test("one session sits today, in a composition that holds, under the president in office", async () => {
  const open = await db.jurySession.findMany({
    where: { state: "OPEN" },
    select: { id: true, heldOn: true },
  });
  expect(open).toEqual([{ id: expect.any(String), heldOn: dayToDate(TODAY) }]);
  const facts = await readComposition(db, open[0]?.id ?? "", TODAY);
  expect(checkComposition(facts, null)).toMatchObject({
    holds: true,
    counted: { employers: 5, employees: 5 },
  });
  const presiding = await db.attendance.findFirstOrThrow({
    where: { sessionId: open[0]?.id ?? "", presiding: true },
    select: { mandateId: true, mandate: { select: { user: { select: { email: true } } } } },
  });
  expect(presiding.mandate.user.email).toBe("presidence.jury@demo.example");
  expect(presiding.mandateId).toBe(facts.president?.mandateId);
  const entries = await db.docketEntry.findMany({
    where: { sessionId: open[0]?.id ?? "" },
    select: { outcome: true },
  });
  expect(entries.filter(({ outcome }) => outcome === "DECIDED")).toHaveLength(2);
  expect(entries.filter(({ outcome }) => outcome === null)).toHaveLength(2);
});

test("one session has signed minutes, another is summoned with both routes on its docket", async () => {
  const signed = await db.jurySession.findFirstOrThrow({
    where: { state: "MINUTES_SIGNED" },
    select: { minutes: { select: { number: true } }, docket: { select: { outcome: true } } },
  });
  expect(signed.minutes).toEqual([{ number: expect.any(String) }]);
  expect(signed.docket.map(({ outcome }) => outcome).sort()).toEqual([
    ...Array(6).fill("DECIDED"),
    "DEFERRED",
  ]);
  const summoned = await db.jurySession.findFirstOrThrow({
    where: { state: "SUMMONED", heldOn: { gt: dayToDate(TODAY) } },
    select: { docket: { select: { candidacy: { select: { route: true } } } } },
  });
  expect(summoned.docket.map(({ candidacy }) => candidacy.route).sort()).toEqual([
    "VAE",
    "WORKPLACE",
  ]);
});

test("twelve seats are held in parity, and the presidency was the other side's last year", async () => {
  const facts = await readComposition(db, null, TODAY);
  expect(parityFindings(facts)).toEqual([]);
  expect(heldSeats(facts)).toEqual({ employers: 6, employees: 6 });
  const presidencies = await db.presidency.findMany({
    select: {
      mandate: { select: { seat: { select: { organisation: { select: { side: true } } } } } },
    },
    orderBy: { startsOn: "asc" },
  });
  expect(presidencies.map(({ mandate }) => mandate.seat.organisation.side)).toEqual([
    "EMPLOYERS",
    "EMPLOYEES",
  ]);
});

test("parchemins and attestations are issued, one of them revoked", async () => {
  const kinds = await db.certificate.groupBy({ by: ["kind"], _count: true });
  expect(Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))).toEqual({
    FULL: 3,
    BLOCK: 2,
  });
  expect(await db.revocation.count()).toBe(1);
});

test.each(demoAccounts)(
  "$email opens with the password of the demonstration",
  async ({ email }) => {
    const user = await db.user.findUniqueOrThrow({ where: { email } });
    expect(user.emailConfirmedAt).not.toBeNull();
    expect(await verifyPassword(user.passwordHash, demoPassword)).toBe(true);
  },
);

test("nobody is left signed in", async () => {
  expect(await db.userSession.count()).toBe(0);
});

test.each(Object.values(candidates))(
  "the form would take the identity of $name",
  ({ identity }) => {
    expect(identitySchema.safeParse(identity).error).toBeUndefined();
  },
);

test("files can be opened; identity documents that were checked cannot any more", async () => {
  const files = await db.storedFile.findMany({
    select: { storageKey: true, sha256: true, erasedAt: true, purpose: true },
  });
  expect(new Set(files.map(({ purpose }) => purpose))).toContain("MINUTES");
  for (const { storageKey, sha256, erasedAt, purpose } of files) {
    const opened = await openFile(storageKey, sha256)
      .then((stream) => stream.toArray())
      .catch(() => null);
    expect(opened === null, purpose).toBe(erasedAt !== null);
  }
});

test("a database that holds somebody is left alone", async () => {
  const before = await db.auditEntry.count();
  await expect(loadDemo(NOW)).rejects.toThrow(/^Cette base contient déjà des comptes[^.]*\.$/);
  expect(await db.auditEntry.count()).toBe(before);
});

const firstDifference = async () => (await findDifferences().next()).value ?? null;

/** Whoever holds the database itself, guards set aside. */
const asSuperuser = (sql: string) => {
  const { pathname } = new URL(env.DATABASE_URL);
  const address = Object.assign(new URL(inject("superuser")), { pathname });
  return connected(address.href, (client) =>
    client.query(`SET session_replication_role = replica; ${sql}`),
  );
};

describe("decisions, ledger, certificates, clocks, files and journal", () => {
  test("agree", async () => {
    expect(await firstDifference()).toBeNull();
  });

  test.each(Object.entries(planted))("differ by %s", async (_, [table, statement, check]) => {
    await asSuperuser(`CREATE TABLE kept AS TABLE "${table}"; ${statement}`);
    const found = await firstDifference();
    await asSuperuser(
      `DELETE FROM "${table}"; INSERT INTO "${table}" SELECT * FROM kept; DROP TABLE kept`,
    );
    expect(found).toMatchObject({ check });
    expect(await firstDifference()).toBeNull();
  });

  test("differ by the bytes of a certificate", async () => {
    const { storageKey } = await db.storedFile.findFirstOrThrow({
      where: { purpose: "CERTIFICATE" },
    });
    const file = join(env.FILES_DIR ?? "", storageKey);
    const bytes = await readFile(file);
    await writeFile(file, Buffer.concat([bytes.subarray(0, -10), Buffer.alloc(10)]));
    expect(await firstDifference()).toMatchObject({ check: "filesBytes" });
    await expect(reconcile()).rejects.toMatchObject({ name: "Differences", code: "1" });
    await writeFile(file, bytes);
    await reconcile();
  });
});
