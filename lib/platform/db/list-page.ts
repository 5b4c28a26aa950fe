import { readId } from "@/lib/platform/shared/fields.schema";
import { Prisma } from "@/prisma/generated/client.ts";
import type { Reader } from "./read";

/** How a list is sorted, as an index holds it: by `at`, then by the id, both downwards, or both upwards. */
export type Order = { from: Prisma.Sql; at: Prisma.Sql; id: Prisma.Sql; isRising?: true };

/** Where a row stands in its list. */
export type Place<At = Date> = { at: At; id: string };

type List = {
  order: Order;
  /** What all its rows fulfil. */
  where?: Prisma.Sql;
  /** Ways to the rows that an index knows each: a row of several is there once; without any way the list is empty. */
  ways?: readonly Prisma.Sql[];
  /** What the page begins after: a place, or the id that an address holds. */
  after?: Place<Date | string> | string | null | undefined;
  size: number;
};

type Statements = Pick<Reader, "$queryRaw">;

/**
 * A page of a list, whose rows `rowsOf` reads by their ids; `last` is the place that the next page begins after, null when
 * there is none. What names no row begins at the first.
 */
export const readPage = async <Row extends { id: string }, At = Date>(
  tx: Statements,
  list: List,
  rowsOf: (ids: string[]) => Promise<Row[]>,
): Promise<{ rows: Row[]; last: Place<At> | null }> =>
  readRows(await findPlaces<At>(tx, list), list.size, rowsOf);

/** The rows of the places found, in their order, but for the one beyond the page. */
async function readRows<Row extends { id: string }, At>(
  places: readonly Place<At>[],
  size: number,
  rowsOf: (ids: string[]) => Promise<Row[]>,
): Promise<{ rows: Row[]; last: Place<At> | null }> {
  const { shown, last } = cutPage(places, size);
  const rows = await rowsOf(shown.map(({ id }) => id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { rows: shown.flatMap(({ id }) => byId.get(id) ?? []), last };
}

/**
 * The places of a page and one more. The place it begins after is compared as one row of values: the index is entered
 * there, and what comes before is never read.
 */
export async function findPlaces<At = Date>(
  tx: Statements,
  { order, where = Prisma.sql`TRUE`, ways = [Prisma.sql`TRUE`], after, size }: List,
): Promise<Place<At>[]> {
  if (ways.length === 0) return [];
  const { from, at, id, isRising } = order;
  const [beyond, turn] = isRising
    ? [Prisma.sql`>`, Prisma.sql`ASC`]
    : [Prisma.sql`<`, Prisma.sql`DESC`];
  const place = typeof after === "string" ? await placeOf(tx, order, after) : after;
  const begun = place
    ? Prisma.sql`(${at}, ${id}) ${beyond} (${place.at}, ${place.id}::uuid)`
    : Prisma.sql`TRUE`;
  const found = ways.map(
    (way) => Prisma.sql`(SELECT ${id} AS id, ${at} AS at FROM ${from}
      WHERE (${way}) AND (${where}) AND ${begun} ORDER BY ${at} ${turn}, ${id} ${turn} LIMIT ${size + 1})`,
  );
  return tx.$queryRaw`SELECT id, at FROM (${Prisma.join(found, " UNION ")}) AS found
    ORDER BY at ${turn}, id ${turn} LIMIT ${size + 1}`;
}

/** Where a row stands now, its time, day or name as PostgreSQL writes it; null for an id of none. */
async function placeOf(
  tx: Statements,
  { from, at, id }: Order,
  after: string,
): Promise<Place<string> | null> {
  const named = readId(after);
  if (!named) return null;
  const [place] = await tx.$queryRaw<Place<string>[]>`
    SELECT ${id} AS id, (${at})::text AS at FROM ${from} WHERE ${id} = ${named}::uuid`;
  return place ?? null;
}

/** The rows of a page and, when the one read beyond them shows that there is a next, the row it starts after. */
export function cutPage<Row>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size);
  return { shown, last: (rows.length > size && shown.at(-1)) || null };
}
