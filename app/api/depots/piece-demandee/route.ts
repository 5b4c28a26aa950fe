import { answerPieceUpload } from "@/lib/vae/vae-file.actions";

export const POST = answerPieceUpload;
