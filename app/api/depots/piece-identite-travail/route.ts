import { saveConfirmationDocumentUpload } from "@/lib/assessments/confirmation/identity-document.upload";

export const POST = saveConfirmationDocumentUpload;
