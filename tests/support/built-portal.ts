import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { generate } from "../../lib/run/launch/build.ts";
import {
  type Environment,
  embeddedEnvironment,
  FORMS_KEY,
} from "../../lib/run/launch/environment.ts";
import { keepBuild } from "../../lib/run/launch/kept-builds.ts";
import { loadReference, migrate } from "../../lib/run/launch/migrations.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { ended, next, root, run, start } from "../../lib/run/launch/process.ts";
import { connected, ensureDatabase } from "../../lib/run/launch/roles.ts";
import { answers } from "../e2e/support/own-portal.ts";
import { startTestCluster } from "./cluster.ts";

const SOURCES = ["app", "components", "lib", "prisma", "public"].concat([
  ...["proxy.ts", "next.config.ts", "package.json", "tsconfig.json"],
]);

export type BuiltPortal = {
  address: string;
  /** Changes the sources, file by file, and builds them; served from then on in place of what was. */
  deploy: (changes: readonly Change[]) => Promise<void>;
  query: (sql: string, values: unknown[]) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};
export type Change = { file: string; from: string; to: string };
export type Account = { email: string; userId: string };
export const password = "Une-phrase-pour-entrer-2026";

/** A portal with sources of its own, inside the clone, where its packages are found. */
export async function builtPortal(): Promise<BuiltPortal> {
  await generate();
  const tree = join(root, ".data/builds");
  await rm(tree, { recursive: true, force: true });
  await mkdir(tree, { recursive: true });
  for (const name of SOURCES) await cp(join(root, name), join(tree, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(tree, "node_modules"));

  const cluster = await startTestCluster("builds");
  const files = join(cluster.folder, "files");
  await mkdir(files);
  await ensureDatabase(cluster, "portail");
  const owner = cluster.url("portail", "portail_owner");
  await migrate(owner);
  await loadReference(owner);
  const port = await freePort();
  const env: Environment = {
    ...embeddedEnvironment(cluster, { mode: "test", database: "portail", port, files }),
    ...{ SMTP_URL: "smtp://127.0.0.1:9", NEXT_TELEMETRY_DISABLED: "1" },
  };
  const address = env["APP_URL"] ?? "";
  let builds = 0;
  let server: ReturnType<typeof start> | undefined;

  const stop = async () => {
    if (!server) return;
    const end = ended(server);
    server.kill("SIGTERM");
    await end;
  };
  return {
    address,
    deploy: async (changes) => {
      for (const change of changes) await apply(tree, change);
      const { PATH = "", HOME = "" } = process.env;
      const own = {
        PATH,
        HOME,
        [FORMS_KEY]: env[FORMS_KEY] ?? "",
        NODE_ENV: "production" as const,
      };
      await run([next, "build"], { cwd: tree, env: own, stdio: "ignore" });
      builds += 1;
      const BUILD_FOLDER = await keepBuild(String(builds).padStart(16, "0"), join(tree, ".next"));
      await stop();
      server = start([next, "start", "--port", String(port)], {
        ...{ cwd: tree, stdio: "ignore" },
        env: { ...process.env, ...env, BUILD_FOLDER, NODE_ENV: "production" },
      });
      await answers(`${address}/api/health`, 200);
    },
    query: (sql, values) =>
      connected(owner, async (client) => (await client.query(sql, values)).rows),
    close: async () => {
      await stop();
      await cluster.stop();
      await rm(tree, { recursive: true, force: true });
    },
  };
}

async function apply(tree: string, { file, from, to }: Change): Promise<void> {
  const path = join(tree, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} holds no « ${from} »`);
  await writeFile(path, text.replaceAll(from, to));
}

/** Somebody with an account and nothing else. */
export async function anAccount(portal: BuiltPortal, email: string): Promise<Account> {
  const [row] = await portal.query(
    `INSERT INTO "User" (id, email, "displayName", "passwordHash", "emailConfirmedAt", "createdAt")
    VALUES (gen_random_uuid(), $1, 'Anh Đặng', $2, now(), now()) RETURNING id`,
    [email, await hash(password)],
  );
  return { email, userId: String(row?.["id"]) };
}
