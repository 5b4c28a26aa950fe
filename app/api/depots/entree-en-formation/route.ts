import { addTrainingProofUpload } from "@/lib/candidacies/expiry/training-entry.upload";

export const POST = addTrainingProofUpload;
