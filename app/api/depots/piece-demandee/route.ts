import { answerPieceUpload } from "@/lib/vae/request/requested-piece.upload";

export const POST = answerPieceUpload;
