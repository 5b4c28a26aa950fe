import { type Href, routes } from "@/lib/routes";
import type { DraftTask } from "@/lib/vae/request/admissibility-file";

/** Where each part of a request is filled in. */
export const draftPages: Record<DraftTask, (id: string) => Href> = {
  nature: routes.candidacyNature,
  identity: (id) => routes.candidateIdentity(routes.candidateCandidacy(id)),
  situation: routes.candidacySituation,
  education: routes.candidacyEducation,
  experiences: routes.candidacyExperiences,
  documents: routes.candidacyDocuments,
  statements: routes.candidacyStatements,
};
