import { loadDotEnv, requireOwnerUrl } from "./environment.ts";
import { main, prisma } from "./process.ts";

await main(async () => {
  loadDotEnv();
  await prisma(["migrate", "status"], { DATABASE_OWNER_URL: requireOwnerUrl() });
});
