import { addProofUpload } from "@/lib/vae/vae-file.actions";

export const POST = addProofUpload;
