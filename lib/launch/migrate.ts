import { checkRole } from "./check-role.ts";
import { loadDotEnv, requireEnvironment } from "./environment.ts";
import { loadReference, migrate } from "./migrations.ts";
import { connected } from "./roles.ts";
import { main, Refusal } from "./run.ts";

await main(async () => {
  loadDotEnv();
  requireEnvironment("DATABASE_OWNER_URL");
  const { DATABASE_OWNER_URL = "", DATABASE_URL = "" } = process.env;
  await requireGroup(DATABASE_OWNER_URL);
  await migrate(DATABASE_OWNER_URL);
  await loadReference(DATABASE_OWNER_URL);
  await checkRole(DATABASE_URL);
  console.log("La base de données est à jour.");
});

/** The migrations grant rights to the group: it stands before them. */
async function requireGroup(ownerUrl: string): Promise<void> {
  const { rowCount } = await connected(ownerUrl, (client) =>
    client.query("SELECT FROM pg_roles WHERE rolname = 'portail_app'"),
  );
  if (!rowCount) {
    throw new Refusal(
      "Le groupe portail_app manque : créez-le d’abord (CREATE ROLE portail_app NOLOGIN; voir README.md).",
    );
  }
}
