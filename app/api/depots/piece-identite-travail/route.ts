import { saveConfirmationDocumentUpload } from "@/lib/assessments/confirmation/identity-document.actions";

export const POST = saveConfirmationDocumentUpload;
