import { depositMarkUpload } from "@/lib/certificates/marks/deposit.upload";

export const POST = depositMarkUpload;
