import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import PostalMime, { type Email } from "postal-mime";
import { freePort } from "../../lib/run/launch/ports.ts";
import { root, script } from "../../lib/run/launch/process.ts";

/** Drawn once for a run, whose servers and workers inherit them: two runs on one machine never meet. */
process.env["TEST_PORTS"] ??= (await Promise.all(Array.from({ length: 4 }, freePort))).join();
const [one = 0, two = 0, three = 0, four = 0] = process.env["TEST_PORTS"].split(",").map(Number);

/** The two portals of the browser tests, each on a database of its own; two instances share each database. */
export const portals = {
  path: { data: "empty", ports: [one, two] },
  demo: { data: "demo", ports: [three, four] },
} as const;

export type PortalName = keyof typeof portals;

export const folderOf = (name: PortalName) => join(root, ".next/tests", name);
export const mailFolderOf = (name: PortalName) => join(folderOf(name), "mail");
export const environmentFileOf = (name: PortalName) => join(folderOf(name), "environment.json");

/** The addresses of a portal's instances. */
export const addressesOf = (name: PortalName) =>
  portals[name].ports.map((port) => `http://localhost:${port}`);

/** The mails that reached an address, oldest first; poll it, since the worker sends them in its own time. */
export async function mailsTo(name: PortalName, address: string): Promise<Email[]> {
  const folder = mailFolderOf(name);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".eml")).sort();
  const mails = await Promise.all(
    files.map(async (file) => PostalMime.parse(await readFile(join(folder, file)))),
  );
  return mails.filter((mail) => mail.to?.some((to) => to.address === address));
}

/** Runs one of the project's commands (`lib/run/cli/jobs.ts`…) on a portal, and gives what it says. */
export async function runOn(name: PortalName, file: string, ...args: string[]): Promise<string> {
  return runWith(JSON.parse(await readFile(environmentFileOf(name), "utf8")), file, ...args);
}

/** The same with the environment of any portal. */
export async function runWith(
  environment: Readonly<Record<string, string>>,
  file: string,
  ...args: string[]
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, script(file, ...args), {
    cwd: root,
    env: { ...process.env, ...environment, FORCE_COLOR: "0" },
  });
  return stdout;
}
