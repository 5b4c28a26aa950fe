import type { Client } from "pg";

type Table = {
  name: string;
  columns: string;
  /** As a JSON array, and its fingerprint; none where the table was empty. */
  rows: string | null;
  print: string | null;
};

/** A database as it was copied: its shape, the rows of each table, and where its sequences stood. */
export type FirstState = { shape: string; tables: Table[]; sequences: string };

const OWN = "n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";
/** What stays as it is when rows come and go. */
const KEPT =
  "c.oid, c.relname, c.relowner, c.relacl, c.reloptions, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity";

/** Everything that is no row: a test that alters a table, a function, a right or a limit leaves another shape. */
const SHAPE = `
  SELECT md5(string_agg(part, '|' ORDER BY part)) AS shape FROM (
    SELECT (${KEPT})::text AS part FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN}
    UNION ALL SELECT a::text FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind <> 'i' AND ${OWN}
    UNION ALL SELECT d::text FROM pg_attrdef d
    UNION ALL SELECT p::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN}
    UNION ALL SELECT t::text FROM pg_trigger t
    UNION ALL SELECT k::text FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${OWN}
    UNION ALL SELECT e::text FROM pg_enum e
    UNION ALL SELECT n::text FROM pg_namespace n WHERE ${OWN}
    UNION ALL SELECT s::text FROM pg_statistic s
      JOIN pg_class c ON c.oid = s.starelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN}
    UNION ALL SELECT s::text FROM pg_db_role_setting s JOIN pg_database b ON b.oid = s.setdatabase
      WHERE b.datname = current_database()
    UNION ALL SELECT b.datacl::text FROM pg_database b WHERE b.datname = current_database()
  ) parts`;

const PRINT = (table: string) =>
  `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${table} t)`;

export async function readFirstState(client: Client): Promise<FirstState> {
  const { rows: tables } = await client.query<{ name: string; columns: string }>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE ${OWN} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY 1 ORDER BY 1`);
  const contents = await client.query<{ rows: string | null; print: string | null }>(
    tables
      .map(
        ({ name }) =>
          `SELECT (SELECT json_agg(t) FROM ${name} t)::text AS rows, ${PRINT(name)} AS print`,
      )
      .join(" UNION ALL "),
  );
  const { rows: sequences } = await client.query<{ put: string }>(`
    SELECT format('SELECT setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
      coalesce(last_value, start_value), last_value IS NOT NULL) AS put FROM pg_sequences`);
  return {
    shape: await shapeOf(client),
    tables: tables.map((table, at) => ({
      ...table,
      ...(contents.rows[at] ?? { rows: null, print: null }),
    })),
    sequences: sequences.map(({ put }) => put).join(";"),
  };
}

async function shapeOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(SHAPE);
  return rows[0]?.shape ?? "";
}

/** Puts every row back as it was at first; false where the database has another shape, and nothing was done. */
export async function putBack(client: Client, first: FirstState): Promise<boolean> {
  if ((await shapeOf(client)) !== first.shape) return false;
  const { rows: changed } = await client.query<{ at: number }>(
    first.tables
      .map(({ name, print }, at) =>
        print === null
          ? `SELECT ${at} AS at WHERE EXISTS (SELECT FROM ${name})`
          : `SELECT ${at} AS at WHERE ${PRINT(name)} IS DISTINCT FROM '${print}'`,
      )
      .join(" UNION ALL "),
  );
  const tables = changed.flatMap(({ at }) => first.tables[at] ?? []);
  await client.query(
    [
      "BEGIN; SET LOCAL session_replication_role = replica",
      ...tables.map(({ name }) => `DELETE FROM ${name}`),
      ...tables.flatMap(({ name, columns, rows }) =>
        rows === null
          ? []
          : `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
             SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${client.escapeLiteral(rows)})`,
      ),
      first.sequences,
      "COMMIT",
    ]
      .filter(Boolean)
      .join(";\n"),
  );
  return true;
}
