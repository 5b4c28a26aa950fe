import "server-only";
import type { z } from "zod";
import { type Deed, noteFailure } from "@/lib/platform/actions/busy";
import { once } from "@/lib/platform/actions/once";
import { keyOf } from "@/lib/platform/actions/read-form";
import { say } from "@/lib/platform/actions/said";
import { told } from "@/lib/platform/actions/told";
import { type RefusedUpload, refusalParams } from "@/lib/platform/actions/upload-refusal";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { isDrawnFor } from "@/lib/platform/auth/drawn-for";
import { ownSender } from "@/lib/platform/auth/own-origin";
import { traceOf } from "@/lib/platform/auth/refused-try.commands";
import { getActor } from "@/lib/platform/auth/session";
import { otherAccountAddress } from "@/lib/platform/auth/sign-in-address";
import { clock } from "@/lib/platform/clock";
import { type Context, commit, type Work } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { uploadFromElsewhere } from "@/lib/platform/form/upload-refusal";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import {
  type FormFields,
  FormRefused,
  type MultipartForm,
  readMultipart,
} from "@/lib/platform/storage/multipart";
import { logError } from "@/lib/platform/telemetry/log";
import { type Href, routes } from "@/lib/routes";
import { fileName } from "./file-name";
import { discardUnnamed } from "./stored-file.commands";

type Definition<S extends z.ZodType> = {
  name: string;
  /** Where it is posted: what its form was drawn for. */
  address: string;
  input: S;
  run: (work: Work, input: z.output<S>, file: ReceivedFile) => Promise<void>;
  /** What it says once the file is kept, in a French sentence. */
  says: string;
  /** The page of the form: where a success and a refusal lead back to. */
  page: (input: z.output<S>) => Href;
};

export type UploadDefinition = {
  name: string;
  perform: (
    context: Context,
    values: FormFields,
    file: ReceivedFile,
  ) => Promise<Result<unknown, Failure>>;
};

/** Every upload that has been defined, by name, for the rights grid. */
export const uploadDefinitions = new Map<string, UploadDefinition>();

/**
 * The sibling of `defineAction` for files: a multipart form posted to a route handler, streamed to storage,
 * its row kept in one transaction; then 303 back to the page, after a refusal down to the form, which says it. A
 * form sent twice (same key, same file) is carried out once. A file that no row came to name is erased again, as
 * is one sent from another account's page. What breaks on our side leads back too, with a sentence, and its fault is
 * logged by name.
 */
export function defineUpload<S extends z.ZodType>(definition: Definition<S>) {
  const { name, address, input, run, says, page } = definition;
  const perform: UploadDefinition["perform"] = told(name, async (context, values, file) => {
    const said = input.parse(values);
    const sent = { key: keyOf(values["key"]), content: [said, file.sha256] };
    const leftBy = (deed: Deed) => traceOf(context.actor, deed);
    try {
      const outcome = await commit(context, (work) =>
        once(work, name, sent, async () => {
          await run(work, said, file);
          return page(said);
        }),
      );
      if (!outcome.ok) await noteFailure({ action: name, now: context.now }, outcome.error, leftBy);
      return outcome;
    } finally {
      await discardUnnamed(file.key);
    }
  });
  uploadDefinitions.set(name, { name, perform });

  const answer = async (request: Request): Promise<Response> => {
    const actor = await getActor();
    if (!isSignedIn(actor)) return seeOther(routes.signIn(pageOf(request)));
    const form = await received(request);
    if (form && !isDrawnFor(actor, { action: address, access: "signed-in" }, drawnOf(form))) {
      await discard(form);
      return seeOther(otherAccountAddress(pageOf(request)));
    }
    const parsed = input.safeParse(form?.fields);
    if (!form || !parsed.success) {
      await discard(form);
      return seeOther(await withRefusal(pageOf(request), { code: "INVALID" }));
    }
    const keep = (file: ReceivedFile) => perform({ actor, now: clock.now() }, form.fields, file);
    const refused = await carryOut(form, keep);
    if (!refused) await say(says, page(parsed.data));
    return seeOther(await withRefusal(page(parsed.data), refused, form.fields["formId"]));
  };

  return async (request: Request): Promise<Response> => {
    if (!ownSender(request.headers, env.APP_URL)) return fromElsewhere();
    try {
      return await answer(request);
    } catch (error) {
      logError(name, error); // a full disk, a database that is away: the person is told, without a blank page
      return seeOther(await withRefusal(pageOf(request), { code: "FAILED" }));
    }
  };
}

type Store = (file: ReceivedFile) => Promise<Result<unknown, Failure>>;

/** Next checks the origin of actions only: an upload must come from a page of the portal too. */
const fromElsewhere = () => new Response(uploadFromElsewhere(env.APP_URL), { status: 403 });

async function carryOut({ file }: MultipartForm, keep: Store): Promise<RefusedUpload | null> {
  if (!file) return { code: "MISSING" };
  if (!file.outcome.ok) return { code: file.outcome.error };
  const { value } = file.outcome;
  const result = await keep({ ...value, name: fileName(file.name, value.mime) });
  return result.ok ? null : refusedBy(result.error);
}

const refusedBy = (failure: Failure): RefusedUpload =>
  failure.reason === "RULE"
    ? { code: failure.reason, sentence: failure.message }
    : { code: failure.reason };

async function received(request: Request): Promise<MultipartForm | null> {
  try {
    return await readMultipart(request);
  } catch (error) {
    if (error instanceof FormRefused) return null;
    throw error;
  }
}

const drawnOf = ({ fields }: MultipartForm) => ({
  key: String(fields["key"]),
  formId: String(fields["formId"]),
  drawnFor: String(fields["drawnFor"]),
});

async function discard(form: MultipartForm | null): Promise<void> {
  if (form?.file?.outcome.ok) await discardUnnamed(form.file.outcome.value.key);
}

function pageOf(request: Request): string | undefined {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname } = new URL(referer);
  return pathname;
}

async function withRefusal(
  page: string = routes.start,
  refused: RefusedUpload | null,
  formId?: unknown,
) {
  const url = new URL(page, env.APP_URL);
  if (refused) {
    for (const [name, value] of await refusalParams(refused, formId))
      url.searchParams.set(name, value);
    if (typeof formId === "string") url.hash = formId;
  }
  return url.pathname + url.search + url.hash;
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
