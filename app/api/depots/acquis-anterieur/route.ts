import { addAcquisitionProofUpload } from "@/lib/acquisitions/prior-acquisition.upload";

export const POST = addAcquisitionProofUpload;
