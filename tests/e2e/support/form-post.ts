import type { APIRequestContext, APIResponse } from "@playwright/test";

/**
 * The fields of a form as the server drew it, without a browser: what is hidden or filled in, every box ticked. A form is
 * found by its label, or by where it is posted.
 */
export async function readForm(
  request: APIRequestContext,
  address: string,
  label: string,
): Promise<FormData> {
  const html = await (await request.get(address)).text();
  const form = html
    .split(/<form\b/)
    .find((part) =>
      [`aria-label="${label}"`, `action="${label}"`].some((mark) => part.includes(mark)),
    );
  if (!form) throw new Error(`no form « ${label} » at ${address}`);
  const inputs = form.split("</form>")[0]?.match(/<input\b[^>]*>/g) ?? [];
  const fields = new FormData();
  for (const input of inputs) {
    if (/type="radio"/.test(input) && !/ checked/.test(input)) continue;
    fields.append(attribute(input, "name"), attribute(input, "value"));
  }
  return fields;
}

const attribute = (input: string, name: string) =>
  (new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Sends a form as a browser without JavaScript does. */
export const postForm = (
  request: APIRequestContext,
  address: string,
  multipart: FormData,
): Promise<APIResponse> => {
  const { origin } = new URL(address);
  return request.post(address, { multipart, maxRedirects: 0, headers: { origin } });
};
