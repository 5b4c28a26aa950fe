import { answerPieceUpload } from "@/lib/vae/request/requested-piece.actions";

export const POST = answerPieceUpload;
