import { existsSync } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { demoPassword } from "../../../lib/accounts/sign-in/demo-users.ts";
import { addressesOf, environmentFileOf, folderOf, type PortalName } from "../../support/served.ts";

const folder = (name: PortalName) => join(folderOf(name), "people");

/** The file with the cookies of somebody signed in through the form, once for each start of the portal. */
export async function signedIn(browser: Browser, name: PortalName, email: string): Promise<string> {
  const file = join(folder(name), `${email}.json`);
  if (await isOfThisStart(name, file)) return file;
  await mkdir(folder(name), { recursive: true });
  const context = await browser.newContext({
    baseURL: addressesOf(name)[0] ?? "",
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(demoPassword);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
  await context.storageState({ path: file });
  await context.close();
  return file;
}

async function isOfThisStart(name: PortalName, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const [kept, started] = await Promise.all([stat(file), stat(environmentFileOf(name))]);
  return kept.mtimeMs > started.mtimeMs;
}

/** The same cookies, for requests made without a browser. */
export async function cookieIn(file: string): Promise<string> {
  const { cookies }: { cookies: { name: string; value: string }[] } = JSON.parse(
    await readFile(file, "utf8"),
  );
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
