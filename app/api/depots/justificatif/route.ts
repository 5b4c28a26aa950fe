import { addProofUpload } from "@/lib/vae/proof.actions";

export const POST = addProofUpload;
