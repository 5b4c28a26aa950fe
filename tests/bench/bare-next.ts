import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { ended, next, root, run, start } from "../../lib/run/launch/process.ts";
import type { Served } from "./served.ts";

/** Beside the builds of the portal, where the same packages are found. */
const folder = join(root, ".next", `bare-${process.pid}`);
const rules = {
  compilerOptions: { jsx: "react-jsx", moduleResolution: "bundler", paths: { "@/*": ["../../*"] } },
};
const config = "export default { typescript: { ignoreBuildErrors: true } };";

/** Builds and serves what `bare` holds: Next as it comes, for what Next itself costs. */
export async function openBareNext(cluster: Cluster): Promise<Served> {
  const { hostname, port: database, username, password } = new URL(cluster.url("portail"));
  const access = { PGHOST: hostname, PGPORT: database, PGUSER: username, PGPASSWORD: password };
  const variables = Object.entries({ ...access, PGDATABASE: "portail" });
  await cp(join(root, "tests/bench/bare"), folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(rules));
  await writeFile(join(folder, "next.config.mjs"), config);
  await writeFile(join(folder, ".env"), variables.map((pair) => pair.join("=")).join("\n"));
  const command = join(root, next);
  await run([command, "build"], { cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const child = start([command, "start", "--port", String(port)], { cwd: folder, stdio: "ignore" });
  const over = ended(child);
  const address = `http://localhost:${port}`;
  while (!(await fetch(address).catch(() => null))) await setTimeout(100);
  return {
    address,
    pid: child.pid ?? 0,
    close: async () => {
      child.kill();
      await over;
      await rm(folder, { recursive: true });
    },
  };
}
