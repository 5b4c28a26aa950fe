import { saveIdentityDocumentUpload } from "@/lib/vae/request/identity-document.actions";

export const POST = saveIdentityDocumentUpload;
