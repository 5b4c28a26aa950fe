import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startCluster } from "./cluster.ts";
import { home } from "./home.ts";
import { migrate } from "./migrations.ts";
import { main, quietPrisma, Refusal, root } from "./process.ts";
import { ensureDatabase } from "./roles.ts";

/** Writes the migration that brings the existing ones to the schema, and tries them all on a cluster thrown away. */
await main(async () => {
  const { name } = parseArgs({ options: { name: { type: "string" } } }).values;
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new Refusal(
      "Nommez la migration, par exemple : npm run db:migrate:dev -- --name ajoute_x",
    );
  }
  const base = join(home, `migrate-dev-${process.pid}`);
  const cluster = await startCluster(base, ["fsync=off"]);
  try {
    await ensureDatabase(cluster, "portail");
    const owner = cluster.url("portail", "portail_owner");
    const file = await write(name, base, owner);
    await migrate(owner);
    console.log(`${file} est écrite et s’applique. Complétez-la à la main au besoin.`);
  } finally {
    await cluster.stop();
    await rm(base, { recursive: true });
  }
});

/** `migrate dev` weighs the loss of data on a shadow database that the WebAssembly engine cannot make; `diff` can. */
async function write(name: string, base: string, DATABASE_OWNER_URL: string): Promise<string> {
  const written = join(base, "migration.sql");
  const between = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema"];
  const sql = ["--script", "--output", written];
  await quietPrisma(["migrate", "diff", ...between, ...sql], { DATABASE_OWNER_URL });
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name}`;
  await mkdir(join(root, folder));
  await copyFile(written, join(root, folder, "migration.sql"));
  return `${folder}/migration.sql`;
}
