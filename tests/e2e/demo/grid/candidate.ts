import { routes } from "../../../../lib/routes.ts";
import { oneValue } from "../../support/portal.ts";
import { plain, type Row, signedIn } from "../access-row.ts";
import type { SubjectName } from "../subjects.ts";

const ROOT = "/candidat/candidatures/[id]";
const EXPERIENCE = `SELECT id FROM "Experience" WHERE "candidacyId" = $1 ORDER BY ordinal LIMIT 1`;
const BLOCK = `SELECT "blockId" FROM "RequestedBlock" WHERE "candidacyId" = $1 ORDER BY id LIMIT 1`;

const SITUATION = (column: string) =>
  `SELECT s."${column}" FROM "WorkSituation" s JOIN "ValidationFile" v ON v.id = s."validationFileId"
   WHERE v."candidacyId" = $1 ORDER BY s.ordinal, s.id LIMIT 1`;

/** A page of one's own candidacy, which nobody else opens. */
const own = (page: string, subject: SubjectName, address: (id: string) => string): Row => ({
  page: ROOT + page,
  subject,
  at: ({ candidacyId }) => address(candidacyId),
  opens: ["self"],
});

/** Whoever has an account may become a candidate: these pages show what is theirs. */
export const candidateRows: Row[] = [
  plain("/candidat", signedIn),
  plain("/candidat/identite", signedIn),
  plain("/candidat/candidatures/nouvelle", signedIn),
  own("", "submitted", routes.candidateCandidacy),
  own("", "atSession", routes.candidateCandidacy),
  own("", "decided", routes.candidateCandidacy),
  own("/delais", "submitted", (id) => routes.candidateAside(id, "delais")),
  own("/echanges", "submitted", (id) => routes.candidateAside(id, "echanges")),
  own("/blocs", "draft", routes.candidacyBlocks),
  own("/nature", "draft", routes.candidacyNature),
  own("/situation", "draft", routes.candidacySituation),
  own("/formation", "draft", routes.candidacyEducation),
  own("/experiences", "draft", routes.candidacyExperiences),
  own("/experiences/nouvelle", "draft", (id) => routes.candidacyExperience(id, "nouvelle")),
  {
    ...own("/experiences/[experienceId]", "draft", routes.candidateCandidacy),
    at: async ({ candidacyId: id }) =>
      routes.candidacyExperience(id, await oneValue("demo", EXPERIENCE, [id])),
  },
  {
    ...own("/experiences/[experienceId]/justificatifs", "draft", routes.candidateCandidacy),
    at: async ({ candidacyId: id }) =>
      routes.experienceProofs(id, await oneValue("demo", EXPERIENCE, [id])),
  },
  own("/pieces", "draft", routes.candidacyDocuments),
  own("/declarations", "draft", routes.candidacyStatements),
  own("/verification", "draft", routes.candidacyReview),
  own("/deposee", "submitted", routes.candidacySubmitted),
  own("/confirmation", "registered", routes.candidacyConfirmation),
  own("/evaluation", "signed", routes.candidacyAssessment),
  own("/validation", "admissible", routes.validationFile),
  {
    ...own("/validation/[blockId]", "admissible", routes.candidateCandidacy),
    at: async ({ candidacyId: id }) =>
      routes.workSituation(id, await oneValue("demo", BLOCK, [id])),
  },
  {
    ...own("/validation/[blockId]/[situationId]", "admissible", routes.candidateCandidacy),
    at: async ({ candidacyId: id }) =>
      routes.furtherSituation(
        id,
        await oneValue("demo", SITUATION("blockId"), [id]),
        await oneValue("demo", SITUATION("id"), [id]),
      ),
  },
  own("/validation/presentation", "admissible", routes.validationPresentation),
  own("/validation/annexes", "admissible", routes.validationAnnexes),
  own("/validation/deposee", "vaeAtSession", routes.validationFiled),
  own("/validation/verification", "admissible", routes.validationReview),
  own("/entretien", "vaeAtSession", routes.hearingAppointment),
];
