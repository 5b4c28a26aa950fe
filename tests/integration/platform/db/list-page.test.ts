import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { findPlaces, type Order, readPage } from "@/lib/platform/db/list-page";
import { connected } from "@/lib/run/launch/roles";
import { Prisma } from "@/prisma/generated/client.ts";
import { ownerAddress } from "@/tests/factories/versions";

const [from, id] = [Prisma.sql`"User" u`, Prisma.sql`u.id`];
const [createdAt, name] = [Prisma.sql`u."createdAt"`, Prisma.sql`u."displayName"`];
const day = Prisma.sql`(u."createdAt" AT TIME ZONE 'UTC')::date`;
const newestFirst: Order = { from, id, at: createdAt };
const anyOrder = fc
  .record({ at: fc.constantFrom(createdAt, name, day), isRising: fc.boolean() })
  .map(({ at, isRising }): Order => ({ from, id, at, ...(isRising && { isRising }) }));

/** Few values for many rows: most of them are tied. */
const anyRow = fc.record({
  displayName: fc.constantFrom("Zoé", "zoe", "Zoe", "Éric", "Eric"),
  createdAt: fc
    .integer({ min: 1, max: 3 })
    .map((part) => new Date(Date.UTC(2026, 0, part, part, part, part, part))),
});
type Row = { displayName: string; createdAt: Date };

/** The accounts of one case, told by their addresses. */
async function accounts(rows: readonly Row[]): Promise<Prisma.Sql> {
  const box = `${randomUUID()}.`;
  await db.user.createMany({
    data: rows.map((row, index) => ({
      ...row,
      id: randomUUID(),
      email: `${box}${index}@exemple.fr`,
    })),
  });
  return Prisma.sql`u.email LIKE ${`${box}%`}`;
}
const rowsOf = (ids: string[]) => db.user.findMany({ where: { id: { in: ids } } });

async function inOrder({ at, isRising }: Order, where: Prisma.Sql): Promise<string[]> {
  const turn = isRising ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "User" u WHERE ${where} ORDER BY ${at} ${turn}, u.id ${turn}`;
  return rows.map((row) => row.id);
}

test("from page to page each row is there once, in order, whatever is tied and by whichever way it is found", async () => {
  const anyCase = fc.record({
    order: anyOrder,
    rows: fc.array(anyRow, { maxLength: 14 }),
    size: fc.integer({ min: 1, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ order, rows, size }) => {
      const where = await accounts(rows);
      const ways = [
        Prisma.sql`u."displayName" ILIKE 'z%'`,
        Prisma.sql`u."displayName" LIKE '%e' OR u."displayName" LIKE '_ric'`,
        Prisma.sql`u."displayName" = 'Zoé'`,
      ];
      for (const found of [{}, { ways }]) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await readPage(db, { order, where, ...found, after, size }, rowsOf);
          expect(page.rows.length).toBeLessThanOrEqual(size);
          seen.push(...page.rows.map((row) => row.id));
          after = page.last?.id;
        } while (after);
        expect(seen).toEqual(await inOrder(order, where));
      }
    }),
    { numRuns: 25 },
  );
});

test("a page begins after a place too, which its row may have left since", async () => {
  const rows = [1, 2, 2, 3].map((part) => ({
    displayName: "Zoé",
    createdAt: new Date(Date.UTC(2026, 0, part)),
  }));
  const list = { order: newestFirst, where: await accounts(rows), size: 2 };
  const { last } = await readPage(db, list, rowsOf);
  if (!last) throw new Error("there is a next page");
  const [, second, third, fourth] = await inOrder(newestFirst, list.where);
  expect(last).toEqual({ at: new Date(Date.UTC(2026, 0, 2)), id: second });
  await db.user.update({ where: { id: last.id }, data: { createdAt: new Date(0) } });
  const next = await readPage(db, { ...list, after: last }, rowsOf);
  expect(next.rows.map((row) => row.id)).toEqual([third, fourth]);
});

test("what names no row begins at the first, no way leads to nothing, and the last page has no next", async () => {
  const rows = [1, 2].map((part) => ({
    displayName: "Zoé",
    createdAt: new Date(Date.UTC(2026, 0, part)),
  }));
  const list = { order: newestFirst, where: await accounts(rows), size: 2 };
  const all = await inOrder(newestFirst, list.where);
  for (const after of [undefined, null, "", "rien", `${all[0]}'`, randomUUID()]) {
    const page = await readPage(db, { ...list, after }, rowsOf);
    expect(
      page.rows.map((row) => row.id),
      String(after),
    ).toEqual(all);
    expect(page.last, String(after)).toBeNull();
  }
  expect(await readPage(db, { ...list, ways: [] }, rowsOf)).toEqual({ rows: [], last: null });
  expect((await readPage(db, { ...list, size: 1 }, rowsOf)).last?.id).toBe(all[0]);
});

type Plan = {
  "Index Cond"?: string;
  "Rows Removed by Filter"?: number;
  "Actual Rows": number;
  Plans?: Plan[];
};
const steps = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(steps)];

test("a page far down is read from its place on: nothing before it is read and thrown away", async () => {
  await db.$executeRaw`INSERT INTO "User" (id, email, "displayName", "createdAt")
    SELECT gen_random_uuid(), 'loin.' || i || '@exemple.fr', 'Loin', '2026-01-01'::timestamptz + i / 300 * interval '1 hour'
    FROM generate_series(1, 4000) i`;
  await connected(ownerAddress(), (client) => client.query('ANALYZE "User"'));
  const [deep] = await inOrder(newestFirst, Prisma.sql`u.email LIKE 'loin.1234@%'`);
  const plans: Plan[] = [];
  const explained = {
    $queryRaw: async (text: TemplateStringsArray, ...values: unknown[]) => {
      const statement = Prisma.sql(text, ...values);
      const [found] = await db.$queryRaw<
        { "QUERY PLAN": { Plan: Plan }[] }[]
      >`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`;
      plans.push(...(found?.["QUERY PLAN"] ?? []).map(({ Plan }) => Plan));
      return db.$queryRaw(statement);
    },
  };
  expect(
    await findPlaces(explained as never, { order: newestFirst, after: deep, size: 20 }),
  ).toHaveLength(21);
  const read = plans.flatMap(steps);
  expect(read.map((step) => step["Index Cond"]).join()).toMatch(/ROW\("createdAt", id\) </);
  expect(read.filter((step) => step["Rows Removed by Filter"])).toEqual([]);
  expect(Math.max(...read.map((step) => step["Actual Rows"]))).toBe(21);
});
