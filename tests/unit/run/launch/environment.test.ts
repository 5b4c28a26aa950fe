import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireFilesFolder, requireOwnerUrl } from "@/lib/run/launch/environment";

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "files-"));
  await writeFile(join(base, "occupied"), "");
});
afterAll(() => rm(base, { recursive: true }));

describe("the folder of the files", () => {
  it("is made where it is missing", async () => {
    await requireFilesFolder(join(base, "new/folder"));
    expect(existsSync(join(base, "new/folder"))).toBe(true);
  });

  it("is refused in one sentence where it cannot be written", async () => {
    await expect(requireFilesFolder(join(base, "occupied/folder"))).rejects.toThrow(
      "FILES_DIR : ce compte ne peut pas écrire",
    );
  });

  it.each(["public", "./public/fichiers", join(process.cwd(), "public/x/..")])(
    "is refused where everybody reads: %s",
    async (folder) => {
      await expect(requireFilesFolder(folder)).rejects.toThrow("hors de « public »");
    },
  );

  it("may bear a name that begins like that one, or lie in S3", async () => {
    await requireFilesFolder(join(base, "public"));
    await requireFilesFolder("");
  });
});

it("the owner's login too reaches another machine in TLS, unless it is accepted in writing", () => {
  const plain = "postgresql://portail_owner:x@db.example/portail";
  expect(() => requireOwnerUrl({ DATABASE_OWNER_URL: plain })).toThrow("verify-full");
  const accepted = { DATABASE_OWNER_URL: plain, ACCEPT_PLAIN_DATABASE: "oui" };
  expect(requireOwnerUrl(accepted)).toBe(plain);
  const safe = `${plain}?sslmode=verify-full`;
  expect(requireOwnerUrl({ DATABASE_OWNER_URL: safe })).toBe(safe);
  expect(() => requireOwnerUrl({})).toThrow("DATABASE_OWNER_URL");
});
