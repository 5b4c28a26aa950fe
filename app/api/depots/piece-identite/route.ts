import { saveIdentityDocumentUpload } from "@/lib/vae/request/identity-document.upload";

export const POST = saveIdentityDocumentUpload;
