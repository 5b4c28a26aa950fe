import { expect, inject, test } from "vitest";
import { connected } from "../../../lib/run/launch/roles.ts";
import { readCatalogue } from "./catalogue.ts";

test("constraints, partial and expression indexes, triggers, functions and grants are those of the list (-u rewrites it)", async () => {
  const catalogue = await connected(inject("owner"), readCatalogue);
  await expect(`${JSON.stringify(catalogue, null, 2)}\n`).toMatchFileSnapshot("catalogue.json");
});

test("a dropped check, index, trigger or right is noticed", async () => {
  await connected(inject("owner"), async (client) => {
    const before = await readCatalogue(client);
    await client.query("BEGIN");
    await client.query(DAMAGE);
    const after = await readCatalogue(client);
    await client.query("ROLLBACK");
    for (const name of Object.keys(before)) expect(after[name], name).not.toEqual(before[name]);
  });
});

/** One object of each kind, whichever comes first. */
const DAMAGE = `
  DO $$ DECLARE it record; BEGIN
    FOR it IN (SELECT conrelid::regclass AS owner, conname FROM pg_constraint
      WHERE contype = 'c' AND connamespace = 'public'::regnamespace LIMIT 1)
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', it.owner, it.conname); END LOOP;
    FOR it IN (SELECT indexrelid::regclass AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
      WHERE indpred IS NOT NULL AND relnamespace = 'public'::regnamespace LIMIT 1)
    LOOP EXECUTE format('DROP INDEX %s', it.name); END LOOP;
    FOR it IN (SELECT tgrelid::regclass AS owner, tgname FROM pg_trigger
      WHERE NOT tgisinternal LIMIT 1)
    LOOP EXECUTE format('DROP TRIGGER %I ON %s', it.tgname, it.owner); END LOOP;
    CREATE FUNCTION added_by_hand() RETURNS int LANGUAGE sql AS 'SELECT 1';
    REVOKE USAGE ON SCHEMA public FROM portail_app;
  END $$`;
