import { loadDotEnv } from "./environment.ts";
import { main, prisma, Refusal } from "./run.ts";

await main(async () => {
  loadDotEnv();
  if (!process.env["DATABASE_OWNER_URL"]) {
    throw new Refusal(
      "DATABASE_OWNER_URL : indiquez l’adresse de la base pour son propriétaire, portail_owner.",
    );
  }
  await prisma(["migrate", "status"]).catch(() => {
    process.exitCode = 1; // Prisma has said why
  });
});
