import "server-only";
import { headers } from "next/headers";
import { isSecret } from "./read-form";

const HEADER = "x-unsent";

/** A form that could not be read, and where it was going. */
export type UnsentForm = { path: string; fields: [string, string][] };

/** Takes a form along to the page that answers in place of what it was for, but for its passwords and codes. */
export async function takeAlong(request: Request, along: Headers): Promise<void> {
  const data = await request.formData().catch(() => new FormData());
  const fields = [...data].filter(([name, value]) => typeof value === "string" && !isSecret(name));
  along.set(HEADER, Buffer.from(JSON.stringify(fields)).toString("base64"));
}

/** What `takeAlong` took to this page, to be sent again from there; null for a page that was only read. */
export async function findUnsent(path: string): Promise<UnsentForm | null> {
  const fields = (await headers()).get(HEADER);
  if (!fields) return null;
  return { path, fields: JSON.parse(Buffer.from(fields, "base64").toString()) };
}
