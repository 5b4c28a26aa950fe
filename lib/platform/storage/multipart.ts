import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import type { StoredUpload, UploadRefusal } from "@/lib/platform/form/upload";
import type { Result } from "@/lib/platform/shared/result";
import type { FileStore } from "./file-store";
import { eraseFile, receiveUpload } from "./storage";

export type FormFields = Record<string, string | string[]>;
export type UploadedFile = { name: string; outcome: Result<StoredUpload, UploadRefusal> };
export type MultipartForm = { fields: FormFields; file?: UploadedFile };

export const MAX_FIELDS = 50;
export const MAX_FIELD_BYTES = 20 * 1024;
const MAX_NAME_LENGTH = 200;

/** A form no page of the portal sends: not multipart, cut short, two files, too many fields or too long a text. */
export class FormRefused extends Error {
  override name = "FormRefused";
}

type Store = Pick<FileStore, "receiveUpload" | "eraseFile">;

/**
 * Reads a form as it comes in, with at most one file, stored on the way.
 * Throws `FormRefused`, leaving no file behind, rather than giving half of a form.
 */
export async function readMultipart(
  request: Request,
  store: Store = { receiveUpload, eraseFile },
): Promise<MultipartForm> {
  const parser = parserFor(request);
  const fields = new Map<string, string | string[]>();
  let file: Promise<UploadedFile> | undefined;
  const refuse = (why: string) => parser.destroy(new FormRefused(why));

  parser.on("field", (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refuse("field too long");
    else addField(fields, name, value);
  });
  parser.on("file", (_field, stream, { filename }) => {
    if (!filename) return stream.resume(); // what a browser sends when nothing was chosen
    file = store
      .receiveUpload(stream)
      .then((outcome) => ({ name: displayName(filename), outcome }));
    file.catch((error) => parser.destroy(error));
  });
  for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const)
    parser.on(limit, () => refuse(limit));

  const broken = await pipeline(bodyOf(request), parser).then(
    () => null,
    (error: unknown) => error,
  );
  const uploaded = await file;
  if (broken && !isInterrupted(uploaded)) {
    if (uploaded?.outcome.ok) await store.eraseFile(uploaded.outcome.value.key);
    throw broken instanceof FormRefused
      ? broken
      : new FormRefused("form cut short", { cause: broken });
  }
  return { fields: Object.fromEntries(fields), ...(uploaded && { file: uploaded }) };
}

const isInterrupted = (file?: UploadedFile) =>
  file?.outcome.ok === false && file.outcome.error === "INTERRUPTED";

function parserFor(request: Request): busboy.Busboy {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) throw new FormRefused("not a multipart form");
  try {
    return busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: { files: 1, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES + 1, fieldNameSize: 100 },
    });
  } catch (cause) {
    throw new FormRefused("multipart form without boundary", { cause });
  }
}

function bodyOf(request: Request): Readable {
  return request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
}

/** A name ending in `[]` is always a list; any other becomes one when it comes twice. */
function addField(fields: Map<string, string | string[]>, name: string, value: string): void {
  const before = fields.get(name);
  if (before === undefined) fields.set(name, name.endsWith("[]") ? [value] : value);
  else fields.set(name, [before, value].flat());
}

/**
 * For display alone: never a path, nor a key. Browsers write quotes and ends of line as %22, %0D and %0A in a form;
 * signs that are not seen, or turn the writing direction (U+202E), are left out.
 */
const displayName = (name: string) =>
  [
    ...name
      .replaceAll("%22", '"')
      .replaceAll(/%0[AD]/g, "")
      .normalize("NFC"),
  ]
    .filter((sign) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(sign))
    .slice(-MAX_NAME_LENGTH)
    .join("");
