import "server-only";
import { searchFault, searchWords } from "@/lib/platform/shared/search";
import { Prisma } from "@/prisma/generated/client.ts";
import {
  beyond,
  findPlaces,
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
/** Where more are found in two half years, a page is soon full along the list itself. */
const MANY = 1_500;

/**
 * A page of the rows of a list that hold every word, in any order; of all rows for nothing typed. Half years are looked
 * through one after the other, from the place of the page on and until it is full; where too many rows hold the words, the
 * list is walked in its order instead.
 */
export async function readFoundPage<Row extends { id: string }, At = Date>(
  tx: Statements,
  { typed, search, ...list }: List & { typed: string; search: Search },
  rowsOf: (ids: string[]) => Promise<Row[]>,
  many = MANY,
): Promise<{ rows: Row[]; last: Place<At> | null }> {
  if (searchFault(typed)) return { rows: [], last: null };
  const words = searchWords(typed);
  if (words.length === 0) return readPage(tx, list, rowsOf);
  const { where = EVERY, order } = list;
  const looked = { ...list, words, search, where, after: await placeOf(tx, order, list.after) };
  const walked = () =>
    findPlaces<At>(tx, { ...looked, where: Prisma.sql`(${where}) AND ${holdsWords(looked)}` });
  const places = (await holdMany(tx, looked, many))
    ? await walked()
    : await findHeld<At>(tx, looked);
  return readRows(places, list.size, rowsOf);
}

type Looked = List & {
  words: readonly string[];
  search: Search;
  after: Place<Date | string> | null;
};

/** The half year of the first row beyond the place of the page; another order than theirs begins with the newest. */
function firstYear({ order, search, after }: Looked): Prisma.Sql {
  const { from, at } = search.order;
  const begun = order === search.order ? beyond(order, after) : Prisma.sql`TRUE`;
  return Prisma.sql`(SELECT half_year(${at}) FROM ${from} WHERE ${begun} ORDER BY ${sorted(search.order)} LIMIT 1)`;
}

function lastYear({ search: { order } }: Looked): Prisma.Sql {
  const rising = sorted({ ...order, isRising: true });
  return Prisma.sql`(SELECT half_year(${order.at}) FROM ${order.from} ORDER BY ${rising} LIMIT 1)`;
}

/** The half years from one to an earlier one, each with the keys of its rows that hold the words. */
const halfYears = (
  first: Prisma.Sql,
  last: Prisma.Sql,
  { words }: Looked,
): Prisma.Sql => Prisma.sql`
  (SELECT year, search_keys(year, search_text(${words.join(" ")})) AS keys
    FROM generate_series(${first}, ${last}, -1) AS year ORDER BY year DESC) AS half`;

const holding = ({ words }: Looked): Prisma.Sql => holdsAll(words, Prisma.sql`s.text`);

/** The texts of the half year « half » that hold the words. */
const heldIn = (looked: Looked): Prisma.Sql => Prisma.sql`
  ${looked.search.texts} WHERE half.keys <> '{}' AND search_keys(s."halfYear", s.text) @> half.keys AND ${holding(looked)}`;

async function holdMany(tx: Statements, looked: Looked, many: number): Promise<boolean> {
  const first = firstYear(looked);
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${halfYears(first, Prisma.sql`${first} - 1`, looked)}
    CROSS JOIN LATERAL (SELECT FROM ${heldIn(looked)} LIMIT ${many + 1}) AS held OFFSET ${many} LIMIT 1`;
  return found.length > 0;
}

/** What is asked of each row of the list that is walked (OFFSET 0: of that row alone). */
const holdsWords = (looked: Looked): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM ${looked.search.texts}
    WHERE ${looked.search.of} = ${looked.order.id} AND ${holding(looked)} OFFSET 0)`;

async function findHeld<At>(tx: Statements, looked: Looked): Promise<Place<At>[]> {
  const { order, search, where, ways = [EVERY], after, size } = looked;
  if (ways.length === 0) return [];
  const one = sorted({ ...order, at: Prisma.sql`one.at`, id: Prisma.sql`one.id` });
  const found = sorted({ ...order, at: Prisma.sql`found.at`, id: Prisma.sql`found.id` });
  const years = order === search.order ? Prisma.sql`half.year DESC, ` : Prisma.empty;
  return tx.$queryRaw`
    SELECT found.id, found.at FROM ${halfYears(firstYear(looked), lastYear(looked), looked)}
    CROSS JOIN LATERAL (
      SELECT one.id, one.at FROM (SELECT ${search.of} AS id FROM ${heldIn(looked)}) AS held
      CROSS JOIN LATERAL (SELECT ${order.id} AS id, ${order.at} AS at FROM ${order.from}
        WHERE ${order.id} = held.id AND (${where}) AND (${Prisma.join(ways, " OR ")}) AND ${beyond(order, after)} OFFSET 0) AS one
      ORDER BY ${one} LIMIT ${size + 1}) AS found
    ORDER BY ${years}${found} LIMIT ${size + 1}`;
}
