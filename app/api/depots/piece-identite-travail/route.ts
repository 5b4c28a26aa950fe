import { keepConfirmationDocumentUpload } from "@/lib/assessments/identity-document.actions";

export const POST = keepConfirmationDocumentUpload;
