"use server";
import { defineAction } from "@/lib/actions/define-action";
import { defineUpload } from "@/lib/actions/define-upload";
import { routes } from "@/lib/routes";
import {
  addAnnex,
  addProof,
  answerPiece,
  keepIdentityDocument,
  removeFile,
} from "./vae-file.commands";
import { answerPieceSchema, draftUploadSchema, removeFileSchema } from "./vae-file.schema";

export const keepIdentityDocumentUpload = defineUpload({
  name: "keepIdentityDocument",
  input: draftUploadSchema,
  run: keepIdentityDocument,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});

export const addProofUpload = defineUpload({
  name: "addProof",
  input: draftUploadSchema,
  run: addProof,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});

export const answerPieceUpload = defineUpload({
  name: "answerPiece",
  input: answerPieceSchema,
  run: answerPiece,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});

export const addAnnexUpload = defineUpload({
  name: "addAnnex",
  input: draftUploadSchema,
  run: addAnnex,
  page: ({ candidacyId }) => routes.validationAnnexes(candidacyId),
});

export const removeDocumentAction = defineAction({
  name: "removeDocument",
  input: removeFileSchema,
  run: removeFile,
  leadsTo: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});

export const removeAnnexAction = defineAction({
  name: "removeAnnex",
  input: removeFileSchema,
  run: removeFile,
  leadsTo: ({ candidacyId }) => routes.validationAnnexes(candidacyId),
});
