import type pg from "pg";

/** What `migrate diff` does not see: each list, read from the catalogue, one plain line an object. */
const LISTS = {
  constraints: `
    SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace`,
  indexes: `
    SELECT indrelid::regclass::text || ' ' || pg_get_indexdef(indexrelid)
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE relnamespace = 'public'::regnamespace AND (indpred IS NOT NULL OR indexprs IS NOT NULL)`,
  triggers: `
    SELECT pg_get_triggerdef(pg_trigger.oid) || ' enabled: ' || tgenabled::text
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`,
  functions: `
    SELECT oid::regprocedure::text || ' security definer: ' || prosecdef::text || ' volatility: ' || provolatile::text
      || ' owner: ' || pg_get_userbyid(proowner) || ' md5: ' || md5(coalesce(pg_get_function_sqlbody(oid), prosrc)) || ' set: ' || coalesce(proconfig::text, 'bound')
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`,
  grants: `
    SELECT coalesce(nullif(grantee, 0)::regrole::text, 'PUBLIC') || ' ' || object || ': '
      || string_agg(privilege_type, ', ' ORDER BY privilege_type)
    FROM (
      SELECT 'the database' AS object, (aclexplode(coalesce(datacl, acldefault('d', datdba)))).*
      FROM pg_database WHERE datname = current_database()
      UNION ALL
      SELECT nspname, (aclexplode(nspacl)).*
      FROM pg_namespace WHERE nspname IN ('public', 'pgboss')
      UNION ALL
      SELECT pg_class.oid::regclass::text, (aclexplode(relacl)).*
      FROM pg_class WHERE relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'pgboss'))
        AND NOT relispartition
      UNION ALL
      SELECT attrelid::regclass::text || ' (' || attname || ')', (aclexplode(attacl)).*
      FROM pg_attribute WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
      UNION ALL
      SELECT 'default ' || defaclobjtype::text || ' in ' || coalesce(nullif(defaclnamespace, 0)::regnamespace::text, 'all'),
        (aclexplode(defaclacl)).*
      FROM pg_default_acl
    ) AS acl
    WHERE grantee NOT IN (SELECT oid FROM pg_roles WHERE rolname IN ('portail_owner', 'postgres', 'pg_database_owner'))
    GROUP BY grantee, object`,
} as const;

export type Catalogue = Record<string, string[]>;

export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const catalogue: Catalogue = {};
  for (const [name, query] of Object.entries(LISTS)) {
    const { rows } = await client.query<{ line: string }>(
      `SELECT line FROM (${query}) AS list (line) ORDER BY line COLLATE "C"`,
    );
    catalogue[name] = rows.map(({ line }) => line);
  }
  return catalogue;
}
