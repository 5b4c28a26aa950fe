import { addAnnexUpload } from "@/lib/vae/annex.actions";

export const POST = addAnnexUpload;
