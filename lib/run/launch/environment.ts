import { constants, existsSync } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { isSafelyReached } from "../../platform/encrypted.ts";
import { environmentProblems } from "../../platform/env.ts";
import { portalName } from "../../platform/shared/portal.ts";
import { type Cluster, PASSPHRASE } from "./cluster.ts";
import { Refusal, root } from "./process.ts";

/** What the names of the actions in a build are drawn with: the same key, and an open form finds its action in the next build. */
export const FORMS_KEY = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";

export type Environment = Record<string, string>;

/** `.env` completes the environment; what the environment already says stands. */
export function loadDotEnv(): void {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Everything that is missing or wrong, in one message. */
export function requireEnvironment(): void {
  const problems = environmentProblems(process.env).map((problem) => `  ${problem}`);
  if (problems.length === 0) return;
  const title = "Le portail ne peut pas démarrer : complétez l’environnement (voir .env.example).";
  throw new Refusal([title, ...problems].join("\n"));
}

/** The folder of the files is there, writable by this account, and nothing that the site serves to everybody. */
export async function requireFilesFolder(folder = process.env["FILES_DIR"]): Promise<void> {
  if (!folder) return;
  if (!relative(join(root, "public"), resolve(root, folder)).startsWith(".."))
    throw new Refusal(
      "FILES_DIR : choisissez un dossier hors de « public », que tout le monde lit.",
    );
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`FILES_DIR : ce compte ne peut pas écrire dans ${folder}.`);
  }
}

/** Only what touches the tables themselves needs it; reached as safely as the application reaches them. */
export function requireOwnerUrl(
  {
    DATABASE_OWNER_URL: url,
    ACCEPT_PLAIN_DATABASE: accepted,
  }: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (!url)
    throw new Refusal(
      "DATABASE_OWNER_URL : indiquez l’adresse de la base pour son propriétaire, portail_owner.",
    );
  if (accepted === "oui" || isSafelyReached(url)) return url;
  throw new Refusal(
    "DATABASE_OWNER_URL : sur une autre machine, la base se joint en TLS : terminez l’adresse par ?sslmode=verify-full. Pour l’accepter tel quel, écrivez ACCEPT_PLAIN_DATABASE=oui.",
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
    ACCEPT_DEMO_MODE: "oui",
    DATABASE_URL: cluster.url(database, "portail_server"),
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: cluster.secret("AUTH_SECRET"),
    LINK_SECRET: cluster.secret("LINK_SECRET"),
    AUDIT_KEY: cluster.secret("AUDIT_KEY"),
    FACTOR_KEY: cluster.secret("FACTOR_KEY"),
    SIGNING_CERTIFICATE: cluster.certificate,
    [PASSPHRASE]: cluster.secret(PASSPHRASE),
    LOG_LEVEL: mode === "demo" ? "warn" : "info", // the terminal of a demonstration is for reading
    [FORMS_KEY]: Buffer.from(cluster.secret(FORMS_KEY), "hex").toString("base64"),
    MAIL_FROM: `Portail ${portalName} <ne-pas-repondre@portail.example>`,
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
