import { loadDotEnv, requireOwnerUrl } from "./environment.ts";
import { loadReference, migrate } from "./migrations.ts";
import { main, Refusal } from "./process.ts";
import { connected } from "./roles.ts";

await main(async () => {
  loadDotEnv();
  const owner = requireOwnerUrl();
  await requireGroup(owner);
  await migrate(owner);
  await loadReference(owner);
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
