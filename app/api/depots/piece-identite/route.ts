import { keepIdentityDocumentUpload } from "@/lib/vae/identity-document.actions";

export const POST = keepIdentityDocumentUpload;
