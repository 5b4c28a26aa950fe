import { existsSync } from "node:fs";
import { mkdir, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { APIRequest } from "@playwright/test";
import { demoPassword } from "../../../lib/accounts/sign-in/demo-users.ts";
import { addressesOf, environmentFileOf, folderOf, type PortalName } from "../../support/served.ts";
import { postForm, readForm } from "./form-post.ts";

const folder = (name: PortalName) => join(folderOf(name), "people");

/** The file with the cookies of somebody signed in by the form, without a browser, once for each start of the portal. */
export async function signedIn(
  request: APIRequest,
  name: PortalName,
  email: string,
): Promise<string> {
  const file = join(folder(name), `${email}.json`);
  if (await isOfThisStart(name, file)) return file;
  await mkdir(folder(name), { recursive: true });
  const address = `${addressesOf(name)[0]}/connexion`;
  const client = await request.newContext();
  const form = await readForm(client, address, "Connexion");
  form.set("email", email);
  form.set("password", demoPassword);
  const answer = await postForm(client, address, form);
  if (answer.status() !== 303) throw new Error(`${email} is not let in (${answer.status()})`);
  const written = `${file}.${process.pid}`; // another worker may be reading
  await client.storageState({ path: written });
  await rename(written, file);
  await client.dispose();
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
