import "server-only";
import type { z } from "zod";
import { isSignedIn } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { type Context, commit, type Work } from "@/lib/db/work";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import type { Failure } from "@/lib/shared/failure";
import type { Result } from "@/lib/shared/result";
import { readMultipart } from "@/lib/storage/multipart";
import { FormRefused, type MultipartForm } from "@/lib/storage/multipart-form";
import { eraseFile } from "@/lib/storage/storage";
import type { StoredUpload } from "@/lib/storage/upload";
import type { UploadRefusalCode } from "./upload-refusal";

export type ReceivedFile = StoredUpload & { name: string };

type Definition<S extends z.ZodType> = {
  name: string;
  input: S;
  run: (work: Work, input: z.output<S>, file: ReceivedFile) => Promise<Result<unknown, Failure>>;
  /** The page of the form: where a success and a refusal lead back to. */
  page: (input: z.output<S>) => string;
};

export type UploadDefinition = {
  name: string;
  perform: (
    context: Context,
    values: unknown,
    file: ReceivedFile,
  ) => Promise<Result<unknown, Failure>>;
};

/** Every upload that has been defined, by name, for the rights grid. */
export const uploadDefinitions = new Map<string, UploadDefinition>();

/**
 * The sibling of `defineAction` for files: a multipart form posted to a route handler, streamed to storage,
 * its row kept in one transaction; then 303 back to the page, with `?refus=CODE` after a refusal.
 * A file that no row came to name is erased again.
 */
export function defineUpload<S extends z.ZodType>({ name, input, run, page }: Definition<S>) {
  uploadDefinitions.set(name, {
    name,
    perform: (context, values, file) =>
      commit(context, (work) => run(work, input.parse(values), file)),
  });
  return async (request: Request): Promise<Response> => {
    if (!isFromOurPages(request)) return new Response(null, { status: 403 });
    const actor = await getActor();
    if (!isSignedIn(actor)) return seeOther(routes.signIn(pageOf(request)));
    const form = await received(request);
    const parsed = input.safeParse(form?.fields);
    if (!form || !parsed.success) {
      await discard(form);
      return seeOther(withRefusal(pageOf(request) ?? routes.start, "INVALID"));
    }
    const keep = (file: ReceivedFile) =>
      commit({ actor, now: clock.now() }, (work) => run(work, parsed.data, file));
    return seeOther(withRefusal(page(parsed.data), await keepOrDiscard(form, keep)));
  };
}

type Keep = (file: ReceivedFile) => Promise<Result<unknown, Failure>>;

async function keepOrDiscard(form: MultipartForm, keep: Keep): Promise<UploadRefusalCode | null> {
  const refusal = await carryOut(form, keep);
  if (refusal) await discard(form);
  return refusal;
}

/** Next checks the origin of actions only: an upload must come from a page of this very host. */
function isFromOurPages({ headers }: Request): boolean {
  const origin = headers.get("origin") ?? "";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

async function carryOut({ file }: MultipartForm, keep: Keep): Promise<UploadRefusalCode | null> {
  if (!file) return "MISSING";
  if (!file.outcome.ok) return file.outcome.error;
  const result = await keep({ ...file.outcome.value, name: file.name });
  return result.ok ? null : result.error.reason;
}

async function received(request: Request): Promise<MultipartForm | null> {
  try {
    return await readMultipart(request);
  } catch (error) {
    if (error instanceof FormRefused) return null;
    throw error;
  }
}

async function discard(form: MultipartForm | null): Promise<void> {
  if (form?.file?.outcome.ok) await eraseFile(form.file.outcome.value.key);
}

function pageOf(request: Request): string | undefined {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname } = new URL(referer);
  return pathname;
}

const withRefusal = (page: string, code: UploadRefusalCode | null) => {
  const url = new URL(page, env.APP_URL);
  if (code) url.searchParams.set("refus", code);
  return url.pathname + url.search;
};

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
