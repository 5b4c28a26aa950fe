import { readId } from "@/lib/platform/shared/fields.schema";
import { Prisma } from "@/prisma/generated/client.ts";
import type { Reader } from "./read";

/** How a list is sorted, as an index holds it: by `at`, then by the id, both downwards, or both upwards. */
export type Order = { from: Prisma.Sql; at: Prisma.Sql; id: Prisma.Sql; isRising?: true };

/** Where a row stands in its list. */
export type Place<At = Date> = { at: At; id: string };

export type List = {
  order: Order;
  /** What all its rows fulfil. */
  where?: Prisma.Sql;
  /** Ways to the rows that an index knows each: a row of several is there once; without any way the list is empty. */
  ways?: readonly Prisma.Sql[];
  /** What the page begins after: a place, or the id that an address holds. */
  after?: Place<Date | string> | string | null | undefined;
  size: number;
};

export type Statements = Pick<Reader, "$queryRaw">;

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
export async function readRows<Row extends { id: string }, At>(
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
  const { from, at, id } = order;
  const begun = beyond(order, await placeOf(tx, order, after));
  const found = ways.map(
    (way) => Prisma.sql`(SELECT ${id} AS id, ${at} AS at FROM ${from}
      WHERE (${way}) AND (${where}) AND ${begun} ORDER BY ${sorted(order)} LIMIT ${size + 1})`,
  );
  const each = { ...order, at: Prisma.sql`at`, id: Prisma.sql`id` };
  return tx.$queryRaw`SELECT id, at FROM (${Prisma.join(found, " UNION ")}) AS found
    ORDER BY ${sorted(each)} LIMIT ${size + 1}`;
}

/** That a row stands beyond the place that a page begins after. */
export function beyond(
  { at, id, isRising }: Order,
  place: Place<Date | string> | null,
): Prisma.Sql {
  if (!place) return Prisma.sql`TRUE`;
  const sign = isRising ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(${at}, ${id}) ${sign} (${place.at}, ${place.id}::uuid)`;
}

/** What rows are sorted by. */
export function sorted({ at, id, isRising }: Omit<Order, "from">): Prisma.Sql {
  const turn = isRising ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.sql`${at} ${turn}, ${id} ${turn}`;
}

/** The place as it is given, or where the row of an id stands now, its time, day or name as PostgreSQL writes it; null for an id of none. */
export async function placeOf(
  tx: Statements,
  { from, at, id }: Order,
  after: List["after"],
): Promise<Place<Date | string> | null> {
  if (typeof after !== "string") return after ?? null;
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
