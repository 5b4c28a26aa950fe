import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { root, script } from "@/lib/run/launch/process";
import { anAddress } from "@/tests/factories/accounts";

const terminal = (file: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, script(file, ...args), { cwd: root }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr.trim() }),
  );

describe("npm run jobs", () => {
  const jobs = (...args: string[]) => terminal("lib/run/cli/jobs.ts", ...args);

  test("runs one for the noon of a day in Paris", async () => {
    const { code, said } = await jobs("expire", "--date", "2027-03-01");
    expect({ code, said: said.replaceAll("\u00a0", " ") }).toEqual({
      code: 0,
      said: "« expire » exécutée au 1er mars 2027 à 12 h 00.",
    });
  });

  test("refuses in one sentence: a date in production, for one", async () => {
    vi.stubEnv("PORTAL_MODE", "production");
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    const { code, said } = await jobs("expire", "--date", "2027-03-01");
    vi.unstubAllEnvs();
    expect(code).toBe(1);
    expect(said).toContain("En production");
    expect(said).not.toContain("\n");
  });
});

describe("npm run account:admin", () => {
  const admin = (...args: string[]) => terminal("lib/run/cli/account-admin.ts", ...args);

  test("prints a link that serves", async () => {
    const email = anAddress();
    const { code, said } = await admin(email.toUpperCase());
    expect(code).toBe(0);
    const url = new URL(said.split("\n")[1] ?? "");
    const id = url.pathname.split("/").at(-1) ?? "";
    expect(
      await findOneUseLink(id, url.searchParams.get("cle") ?? "", ["JOIN"], new Date()),
    ).toMatchObject({ email });
  });

  test("explains itself for what is no address", async () => {
    expect(await admin("pas-une-adresse")).toMatchObject({
      code: 1,
      said: expect.stringContaining("Usage"),
    });
  });
});
