import "server-only";
import { type MultipartForm, readForm } from "./multipart-form";
import { eraseFile, receiveUpload } from "./storage";

/** The form of an upload route; see `readForm` for what it refuses. */
export const readMultipart = (request: Request): Promise<MultipartForm> =>
  readForm(request, { receiveUpload, eraseFile });
