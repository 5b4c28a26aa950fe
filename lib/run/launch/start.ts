import "./die-with-parent.ts"; // npm passes SIGTERM to its shell only
import { build } from "./build.ts";
import { checkRole } from "./check-role.ts";
import { loadDotEnv, requireEnvironment, requireFilesFolder } from "./environment.ts";
import { pendingMigrations } from "./migrations.ts";
import { requestedPort, requireFreePort } from "./ports.ts";
import { main, Refusal } from "./process.ts";
import { serve, stopAsked } from "./serve.ts";

/** « server » or « worker » alone, for a supervisor that keeps each by itself; both where none is named. */
const part = process.argv[2];

await main(async () => {
  loadDotEnv();
  requireEnvironment();
  await requireFilesFolder();
  const ports = part === "worker" ? [] : [requestedPort()];
  for (const port of ports) await requireFreePort(port);
  const { DATABASE_URL = "" } = process.env;
  await checkRole(DATABASE_URL);
  if ((await pendingMigrations(DATABASE_URL)).length > 0) {
    throw new Refusal("La base n’est pas à jour : lancez d’abord « npm run db:migrate ».");
  }
  const stopping = stopAsked();
  try {
    const served = await build(stopping);
    await serve({ ports, worker: part !== "server", build: served, stopping }, () =>
      console.log(
        ports[0] ? `Le portail est ouvert sur le port ${ports[0]}.` : "Les tâches sont lancées.",
      ),
    );
  } catch (error) {
    if (!stopping.aborted) throw error; // whatever fails once a stop is asked for fails because of it
  }
});
