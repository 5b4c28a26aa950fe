import "server-only";
import { saveForm } from "./kept-form";
import { readForm } from "./read-form";

/**
 * Where a form lands whose page was drawn by another build (`isOutdated`): nothing is carried out, its text comes back in
 * the page as it is drawn now.
 */
export async function answerOutdatedForm(request: Request): Promise<Response> {
  const byScript = request.headers.has("next-action");
  const data = await request.formData().catch(() => new FormData());
  const form = readForm(byScript ? unwrapped(data) : data);
  const address = await saveForm(form, "PORTAL_UPDATED");
  // Next's client goes there with a whole load, which brings the scripts of this build
  const led = byScript
    ? { status: 200, headers: { "x-action-redirect": `${address};push` } }
    : { status: 303, headers: { location: address } };
  return new Response(null, led);
}

/** With JavaScript the fields are those of an argument, by its number: « _1_birthName ». */
function unwrapped(data: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of data) {
    const own = /^_\d+_(.+)$/.exec(name)?.[1];
    if (own) fields.append(own, value);
  }
  return fields;
}
