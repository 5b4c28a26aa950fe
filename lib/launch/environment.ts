import { existsSync } from "node:fs";
import { join } from "node:path";
import { environmentProblems } from "../env.ts";
import type { Cluster } from "./cluster.ts";
import { Refusal, root } from "./run.ts";

export type Environment = Record<string, string>;

/** `.env` completes the environment; what the environment already says stands. */
export function loadDotEnv(): void {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Everything that is missing or wrong, in one message. */
export function requireEnvironment(...alsoNeeded: string[]): void {
  const missing = alsoNeeded
    .filter((name) => !process.env[name])
    .map((name) => `${name} : indiquez l’adresse de la base pour son propriétaire, portail_owner.`);
  const problems = [...environmentProblems(process.env), ...missing];
  if (problems.length === 0) return;
  const lines = problems.map((problem) => `  ${problem}`);
  throw new Refusal(
    [
      "Le portail ne peut pas démarrer : complétez l’environnement (voir .env.example).",
      ...lines,
    ].join("\n"),
  );
}

/** The environment of a portal on an embedded cluster: nothing of it comes from the person's own. */
export function embeddedEnvironment(
  cluster: Cluster,
  {
    mode,
    database,
    port,
    files,
  }: { mode: "demo" | "test"; database: string; port: number; files: string },
): Environment {
  return {
    PORTAL_MODE: mode,
    DATABASE_URL: cluster.url(database, "portail_server"),
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: cluster.secret("AUTH_SECRET"),
    LINK_SECRET: cluster.secret("LINK_SECRET"),
    AUDIT_KEY: cluster.secret("AUDIT_KEY"),
    MAIL_FROM: "Portail CQP CRCA <ne-pas-repondre@portail.example>",
    SMTP_URL: "",
    FILES_DIR: files,
    S3_ENDPOINT: "",
    S3_REGION: "",
    S3_BUCKET: "",
    S3_ACCESS_KEY_ID: "",
    S3_SECRET_ACCESS_KEY: "",
    PORT: String(port),
  };
}
