import { Readable } from "node:stream";
import { attachment } from "@/lib/documents/attachment";
import { fileName } from "@/lib/documents/file-name";
import { downloadFile, findReadableFile } from "@/lib/downloads/download.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { isDatabaseThere } from "@/lib/platform/db/presence.queries";
import { readId } from "@/lib/platform/shared/fields.schema";
import { openFile } from "@/lib/platform/storage/storage";

type Context = { params: Promise<{ id: string }> };

/** The one way to a stored file: through its policy, as an attachment that no browser runs, of the type that was checked. */
export async function GET({ method }: Request, { params }: Context): Promise<Response> {
  if (!(await isDatabaseThere()))
    return new Response("Le portail est indisponible pour le moment. Réessayez dans un instant.", {
      status: 503,
      headers: { "retry-after": "10" },
    });
  const { id } = await params;
  const actor = await requireActor();
  const isAsked = method === "HEAD";
  const file =
    readId(id) &&
    (await (isAsked ? findReadableFile(actor, id) : downloadFile(actor, id, clock.now())));
  if (!file)
    return new Response("Ce fichier n’existe pas ou ne vous est pas accessible.", { status: 404 });
  return new Response(isAsked ? null : await streamOf(file), {
    headers: {
      "content-type": file.mime,
      "content-length": String(file.size),
      "content-disposition": attachment(fileName(file.originalName, file.mime)),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    },
  });
}

const streamOf = async ({ storageKey, sha256 }: { storageKey: string; sha256: string }) =>
  Readable.toWeb(await openFile(storageKey, sha256)) as ReadableStream;
