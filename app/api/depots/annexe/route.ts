import { addAnnexUpload } from "@/lib/vae/validation/annex.upload";

export const POST = addAnnexUpload;
