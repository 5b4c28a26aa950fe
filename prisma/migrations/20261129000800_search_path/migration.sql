-- A guard that looks a table up by its name finds the portal's own, whatever the caller's search path: every function has one
-- of its own, with temporary tables last, or names no table at all and is bound when it is written. And nobody but the owner
-- makes temporary tables, which the portal has no use for.
CREATE OR REPLACE FUNCTION search_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));
CREATE OR REPLACE FUNCTION is_filled(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(btrim(value) <> '', false);
CREATE OR REPLACE FUNCTION is_open(state "CandidacyState") RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN state NOT IN ('REGISTERED', 'DECIDED', 'WITHDRAWN', 'CANCELLED', 'REFUSED', 'INADMISSIBLE', 'LAPSED');

DO $$
DECLARE it record;
BEGIN
  FOR it IN SELECT p.oid::regprocedure AS name, p.pronamespace::regnamespace AS schema FROM pg_proc p
    WHERE p.pronamespace IN ('public'::regnamespace, 'pgboss'::regnamespace) AND p.prosqlbody IS NULL
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, %s, pg_temp', it.name, it.schema);
  END LOOP;
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;
