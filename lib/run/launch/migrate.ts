import { loadDotEnv, requireOwnerUrl } from "./environment.ts";
import { loadReference, migrate, requireGroup } from "./migrations.ts";
import { main } from "./process.ts";

await main(async () => {
  loadDotEnv();
  const owner = requireOwnerUrl();
  await requireGroup(owner);
  await migrate(owner);
  await loadReference(owner);
  console.log("La base de données est à jour.");
});
