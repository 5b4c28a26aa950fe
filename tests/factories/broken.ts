import { inject, onTestFinished } from "vitest";
import { env } from "@/lib/platform/env";
import { connected } from "@/lib/run/launch/roles";

const asOwner = (sql: string) => {
  const { pathname } = new URL(env.DATABASE_URL);
  const address = Object.assign(new URL(inject("superuser")), { pathname });
  return connected(address.href, (client) => client.query(sql));
};

export const repair = async (table: string): Promise<void> => {
  await asOwner(`DROP TRIGGER IF EXISTS broken ON "${table}"; DROP FUNCTION IF EXISTS broken()`);
};

/** From now on the database breaks whatever writes a row of a table for this candidacy, or whom else it names, until the test ends. */
export async function breakWrites(
  table: string,
  id: string,
  column = "candidacyId",
): Promise<void> {
  onTestFinished(() => repair(table));
  await asOwner(`
    CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'broken for zoe@exemple.fr'; END $$;
    CREATE TRIGGER broken BEFORE INSERT OR UPDATE ON "${table}" FOR EACH ROW
      WHEN (NEW."${column}" = '${id}') EXECUTE FUNCTION broken()`);
}
