import "server-only";
import { searchFault, searchWords } from "@/lib/platform/shared/search";
import { Prisma } from "@/prisma/generated/client.ts";
import {
  beyond,
  type List,
  type Order,
  type Place,
  placeOf,
  readPage,
  readRows,
  type Statements,
  sorted,
} from "./list-page";
import { holdsAll } from "./search";

/** How a list is searched: by a text that the database keeps of each row, found by the half year that the row stands in. */
export type Search = {
  /** The table of these texts, « s ». */
  texts: Prisma.Sql;
  /** The id of the row that a text is of. */
  of: Prisma.Sql;
  /** The order whose half years they are. */
  order: Order;
};

const EVERY = Prisma.sql`TRUE`;
/**
 * How far the list is walked: a little, and where that meets several rows further, for it will fill the page. Rarer words
 * are sooner found by half years.
 */
const WALK = { first: 200, several: 8, further: 1_000 };

/**
 * A page of the rows of a list that hold every word, in any order; of all rows for nothing typed. Very frequent words are
 * met on the first rows of the list; others are looked for in one half year after the other, from the place of the page on
 * and until it is full.
 */
export async function readFoundPage<Row extends { id: string }, At = Date>(
  tx: Statements,
  { typed, search, ...list }: List & { typed: string; search: Search },
  rowsOf: (ids: string[]) => Promise<Row[]>,
  walk = WALK,
): Promise<{ rows: Row[]; last: Place<At> | null }> {
  if (searchFault(typed)) return { rows: [], last: null };
  const words = searchWords(typed);
  if (words.length === 0) return readPage(tx, list, rowsOf);
  const { where = EVERY, ways = [EVERY], order, size } = list;
  if (ways.length === 0) return { rows: [], last: null };
  const after = await placeOf(tx, order, list.after);
  const looked = { ...list, where, ways, after, words, search };
  const met = await findAlong<At>(tx, looked, walk);
  return readRows(met.length > size ? met : await findByYears<At>(tx, looked), size, rowsOf);
}

type Looked = Required<Omit<List, "after">> & {
  after: Place<Date | string> | null;
  words: readonly string[];
  search: Search;
};

const holding = ({ words }: Looked): Prisma.Sql => holdsAll(words, Prisma.sql`s.text`);

/** The order of a list, of whose rows a query gives « id » and « at » under a name. */
const sortedAs = (name: Prisma.Sql, order: Order): Prisma.Sql =>
  sorted({ ...order, at: Prisma.sql`${name}.at`, id: Prisma.sql`${name}.id` });

async function findAlong<At>(
  tx: Statements,
  looked: Looked,
  { first, several, further }: typeof WALK,
): Promise<Place<At>[]> {
  const met = await findMet<At>(tx, looked, first);
  const isWorthIt = met.length >= several && met.length <= looked.size;
  return isWorthIt ? findMet<At>(tx, looked, further) : met;
}

/** What holds the words among the first rows of the list, each of which is asked by itself (OFFSET 0). */
async function findMet<At>(tx: Statements, looked: Looked, walked: number): Promise<Place<At>[]> {
  const { order, search, where, ways, after, size } = looked;
  const found = ways.map(
    (way) => Prisma.sql`(SELECT met.id, met.at
      FROM (SELECT ${order.id} AS id, ${order.at} AS at FROM ${order.from}
        WHERE (${way}) AND (${where}) AND ${beyond(order, after)} ORDER BY ${sorted(order)} LIMIT ${walked}) AS met
      WHERE EXISTS (SELECT FROM ${search.texts} WHERE ${search.of} = met.id AND ${holding(looked)} OFFSET 0)
      ORDER BY ${sortedAs(Prisma.sql`met`, order)} LIMIT ${size + 1})`,
  );
  return tx.$queryRaw`SELECT id, at FROM (${Prisma.join(found, " UNION ")}) AS found
    ORDER BY ${sortedAs(Prisma.sql`found`, order)} LIMIT ${size + 1}`;
}

/** The first half year by itself, which often fills the page; of another order than theirs, all at once. */
async function findByYears<At>(tx: Statements, looked: Looked): Promise<Place<At>[]> {
  const { order, search, size } = looked;
  const [first, last] = [firstYear(looked), lastYear(looked)];
  if (order !== search.order) return findHeld(tx, looked, [first, last]);
  const found = await findHeld<At>(tx, looked, [first, first]);
  if (found.length > size) return found;
  return [...found, ...(await findHeld<At>(tx, looked, [Prisma.sql`${first} - 1`, last]))];
}

/** That of the first row beyond the place of the page; of another order than theirs, the newest. */
function firstYear({ order, search, after }: Looked): Prisma.Sql {
  const { from, at } = search.order;
  const begun = order === search.order ? beyond(order, after) : EVERY;
  return Prisma.sql`(SELECT half_year(${at}) FROM ${from} WHERE ${begun} ORDER BY ${sorted(search.order)} LIMIT 1)`;
}

function lastYear({ search: { order } }: Looked): Prisma.Sql {
  const oldest = sorted({ ...order, isRising: true });
  return Prisma.sql`(SELECT half_year(${order.at}) FROM ${order.from} ORDER BY ${oldest} LIMIT 1)`;
}

/** That the text « s » is of the half year « half » and holds the words: by every three signs of them that stand together, then by all. */
function isHeld(looked: Looked): Prisma.Sql {
  const words = Prisma.sql`search_text(${looked.words.join(" ")})`;
  return Prisma.sql`search_keys(0, ${words}) <> '{}' AND search_keys(s."halfYear", s.text) @> search_keys(half.year, ${words})
    AND ${holding(looked)}`;
}

async function findHeld<At>(
  tx: Statements,
  looked: Looked,
  [first, last]: [Prisma.Sql, Prisma.Sql],
): Promise<Place<At>[]> {
  const { order, search, where, ways, after, size } = looked;
  const years = order === search.order ? Prisma.sql`half.year DESC, ` : Prisma.empty;
  return tx.$queryRaw`
    SELECT found.id, found.at
    FROM (SELECT year FROM generate_series(${first}, ${last}, -1) AS year ORDER BY year DESC) AS half
    CROSS JOIN LATERAL (
      SELECT one.id, one.at FROM (SELECT ${search.of} AS id FROM ${search.texts} WHERE ${isHeld(looked)}) AS held
      CROSS JOIN LATERAL (SELECT ${order.id} AS id, ${order.at} AS at FROM ${order.from}
        WHERE ${order.id} = held.id AND (${where}) AND (${Prisma.join(ways, " OR ")}) AND ${beyond(order, after)} OFFSET 0) AS one
      ORDER BY ${sortedAs(Prisma.sql`one`, order)} LIMIT ${size + 1}) AS found
    ORDER BY ${years}${sortedAs(Prisma.sql`found`, order)} LIMIT ${size + 1}`;
}
