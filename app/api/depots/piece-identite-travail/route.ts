import { keepConfirmationDocumentUpload } from "@/lib/assessments/confirmation/identity-document.actions";

export const POST = keepConfirmationDocumentUpload;
