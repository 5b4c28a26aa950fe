-- Takes one's turn at the chain and reads where it stands, in one round trip. Volatile: the second statement sees what
-- was committed while the first waited.
CREATE FUNCTION take_chain_head() RETURNS TABLE (sequence bigint, hash text)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(x'41554449'::bigint); -- « AUDI »
  RETURN QUERY SELECT e.sequence, e.hash::text FROM "AuditEntry" e ORDER BY e.sequence DESC LIMIT 1;
END $$;
