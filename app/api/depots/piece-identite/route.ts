import { keepIdentityDocumentUpload } from "@/lib/vae/vae-file.actions";

export const POST = keepIdentityDocumentUpload;
