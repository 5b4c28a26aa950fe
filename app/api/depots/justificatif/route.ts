import { addProofUpload } from "@/lib/vae/request/proof.upload";

export const POST = addProofUpload;
