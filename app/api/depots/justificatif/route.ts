import { addProofUpload } from "@/lib/vae/request/proof.actions";

export const POST = addProofUpload;
