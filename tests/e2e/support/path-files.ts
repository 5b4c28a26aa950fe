import { pdf } from "../../integration/platform/storage/samples.ts";
import { readPdf } from "../../unit/platform/pdf/read-pdf.ts";

/** A file to choose in a form: real bytes, recognised by their content. */
export const paper = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: pdf(4096),
});

/** What a generated document says, its spaces made ordinary. */
export const pdfText = async (bytes: Buffer): Promise<string> => (await readPdf(bytes)).text;
