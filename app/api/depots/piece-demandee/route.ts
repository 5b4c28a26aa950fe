import { answerPieceUpload } from "@/lib/vae/requested-piece.actions";

export const POST = answerPieceUpload;
