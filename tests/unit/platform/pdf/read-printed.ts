import { print } from "@/lib/platform/pdf/compiler";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { readPdf } from "./read-pdf";

/** What a reader gets of a document once it is printed. */
export const readPrinted = (sheet: Sheet) => readPdf(print(sheet));
