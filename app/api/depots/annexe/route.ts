import { addAnnexUpload } from "@/lib/vae/validation/annex.actions";

export const POST = addAnnexUpload;
