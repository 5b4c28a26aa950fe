import { createHash } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./process.ts";

/** PostgreSQL refuses to run as root. */
export const asRoot = process.getuid?.() === 0;

/** What tells this clone from others on this machine. */
export const clone = createHash("sha256").update(root).digest("hex").slice(0, 12);

/**
 * What this clone alone keeps on this machine. Root's databases run as `nobody`, who may be unable to enter the
 * folder of the clone: theirs stand under /var/lib.
 */
export const home = asRoot ? join("/var/lib/portail", clone) : join(root, ".data");

/** Made whatever the umask, with a folder in it or elsewhere: under root, `nobody` passes through. */
export async function makeHome(within = home): Promise<void> {
  for (const folder of [home, within]) await mkdir(folder, { recursive: true });
  if (!asRoot) return;
  for (const folder of [dirname(home), home, within]) await chmod(folder, 0o755);
}
