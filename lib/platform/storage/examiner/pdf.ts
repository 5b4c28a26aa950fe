import { getDocumentProxy } from "unpdf";
import { MAX_PAGE_SIDE, MAX_PAGES } from "@/lib/platform/form/upload-limit";
import { examineObjects } from "./pdf-objects";
import { ContentRefused } from "./verdict";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Twice: object by object as it is written, then opened page by page as a reader (pdf.js) does. */
export async function examinePdf(bytes: Uint8Array): Promise<void> {
  await readable(examineObjects(bytes));
  const pdf = await readable(getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
  await readable(examineAsReader(pdf));
}

async function examineAsReader(pdf: Pdf): Promise<void> {
  const { info } = await pdf.getMetadata();
  if ("EncryptFilterName" in info && info.EncryptFilterName) throw new ContentRefused("ENCRYPTED");
  if (await pdf.hasJSActions()) throw new ContentRefused("SCRIPT");
  if (await pdf.getAttachments()) throw new ContentRefused("ATTACHMENT");
  if (pdf.numPages === 0) throw new ContentRefused("BROKEN_PDF");
  if (pdf.numPages > MAX_PAGES) throw new ContentRefused("TOO_MANY_PAGES");
  for (let number = 1; number <= pdf.numPages; number += 1) await examinePage(pdf, number);
}

async function examinePage(pdf: Pdf, number: number): Promise<void> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  if (Math.max(width, height) > MAX_PAGE_SIDE) throw new ContentRefused("PAGE_TOO_LARGE");
  if (await page.getJSActions()) throw new ContentRefused("SCRIPT");
  page.cleanup();
}

/** What a reader of PDF stumbles over is broken, unless it says more. */
const readable = <T>(reading: Promise<T>): Promise<T> =>
  reading.catch((error: unknown) => {
    if (error instanceof ContentRefused) throw error;
    if (error instanceof RangeError) throw new ContentRefused("TOO_COMPLEX");
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new ContentRefused(isLocked ? "ENCRYPTED" : "BROKEN_PDF");
  });
