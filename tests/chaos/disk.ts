import { execFile } from "node:child_process";
import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const exec = promisify(execFile);
const SIZE = "600m";

export type Disk = {
  /** A disk of its own, which can be filled without harm to any other; an ordinary folder where none can be had. */
  isOwn: boolean;
  /** Leaves not a block free, until it is told to. */
  fill: () => Promise<() => Promise<void>>;
  take: () => Promise<void>;
};

/** Puts a small disk in memory at a folder, where this account may mount one. */
export async function smallDisk(folder: string): Promise<Disk> {
  const mount = ["-t", "tmpfs", "-o", `size=${SIZE}`, "portail-chaos", folder];
  const isOwn = await exec("mount", mount).then(
    () => true,
    () => false,
  );
  const ballast = join(folder, "ballast");
  return {
    isOwn,
    fill: async () => {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(ballast, Buffer.alloc(bavail * bsize)).catch(() => undefined); // as much as there was
      return () => rm(ballast, { force: true });
    },
    take: async () => {
      if (isOwn) await exec("umount", ["--lazy", folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
