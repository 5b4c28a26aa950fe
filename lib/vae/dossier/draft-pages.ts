import { type Href, routes } from "@/lib/routes";
import type { DraftTask } from "@/lib/vae/request/admissibility-file";

/** Where each part of a request is filled in. */
export const draftPages: Record<DraftTask, (id: string) => Href> = {
  identity: (id) => routes.candidateIdentity(routes.candidateCandidacy(id)),
  experiences: routes.candidacyExperiences,
  identityDocument: routes.candidacyDocuments,
  proofs: routes.candidacyDocuments,
  statements: routes.candidacyStatements,
};
