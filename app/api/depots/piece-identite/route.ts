import { keepIdentityDocumentUpload } from "@/lib/vae/request/identity-document.actions";

export const POST = keepIdentityDocumentUpload;
