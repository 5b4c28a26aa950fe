-- An entry of the journal follows the last one and names its hash; what the hash says only the key can tell.
CREATE FUNCTION guard_audit_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE last record;
BEGIN
  SELECT sequence, hash INTO last FROM "AuditEntry" ORDER BY sequence DESC LIMIT 1;
  IF NEW.sequence = coalesce(last.sequence, 0) + 1 AND NEW."previousHash" = coalesce(last.hash, repeat('0', 64)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the journal goes on from entry %', coalesce(last.sequence, 0) USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_audit_entry BEFORE INSERT ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION guard_audit_entry();
