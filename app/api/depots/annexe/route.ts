import { addAnnexUpload } from "@/lib/vae/vae-file.actions";

export const POST = addAnnexUpload;
