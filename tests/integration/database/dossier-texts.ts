const grids = (id: string) => `SELECT id FROM "AssessmentGrid" WHERE "candidacyId" = '${id}'`;
const entries = (id: string) =>
  `SELECT id FROM "CompetencyAssessment" WHERE "gridId" IN (${grids(id)})`;
const editions = (id: string) => `SELECT id FROM "ValidationFile" WHERE "candidacyId" = '${id}'`;

/** The rows of a dossier that hold texts, by table. */
const rows = {
  Candidacy: (id: string) => `"Candidacy" SET $ WHERE id = '${id}'`,
  Remark: (id: string) => `"Remark" SET $ WHERE "candidacyId" = '${id}'`,
  Experience: (id: string) => `"Experience" SET $ WHERE "candidacyId" = '${id}'`,
  AdmissibilityFile: (id: string) => `"AdmissibilityFile" SET $ WHERE "candidacyId" = '${id}'`,
  Accommodation: (id: string) => `"Accommodation" SET $ WHERE "candidacyId" = '${id}'`,
  Exchange: (id: string) => `"Exchange" SET $ WHERE "candidacyId" = '${id}'`,
  InternalNote: (id: string) => `"InternalNote" SET $ WHERE "candidacyId" = '${id}'`,
  GapAnalysis: (id: string) => `"GapAnalysis" SET $ WHERE "candidacyId" = '${id}'`,
  ValidationFile: (id: string) => `"ValidationFile" SET $ WHERE "candidacyId" = '${id}'`,
  WorkSituation: (id: string) =>
    `"WorkSituation" SET $ WHERE "validationFileId" IN (${editions(id)})`,
  Assessment: (id: string) => `"Assessment" SET $ WHERE "candidacyId" = '${id}'`,
  CompetencyAssessment: (id: string) =>
    `"CompetencyAssessment" SET $ WHERE "gridId" IN (${grids(id)})`,
  Observation: (id: string) => `"Observation" SET $ WHERE "assessmentId" IN (${entries(id)})`,
  StoredFile: (id: string) =>
    `"StoredFile" SET $ WHERE purpose = 'RECEIPT' AND "candidacyId" = '${id}'`,
};
export type Table = keyof typeof rows;
export const update = (table: Table, id: string, change: string) =>
  `UPDATE ${rows[table](id).replace("$", change)}`;

/** Which dossier has such a row. */
export type Part = "request" | "assessment";

export const GONE = "'effacé'";
/** What may go of each. */
export const blanks: readonly [Table, Part, string][] = [
  ["Candidacy", "assessment", `"invitedName" = ${GONE}, "invitedEmail" = NULL`],
  ["Remark", "request", `text = ${GONE}`],
  [
    "Experience",
    "request",
    `"jobTitle" = ${GONE}, employer = ${GONE}, siret = NULL, activities = ${GONE}, programme = NULL`,
  ],
  [
    "AdmissibilityFile",
    "request",
    `"precedingReference" = NULL, "relatedCertifications" = ${GONE}, "shortTrainings" = ${GONE}`,
  ],
  ["Accommodation", "request", `"disabledWorker" = NULL, needs = ${GONE}`],
  ["Exchange", "request", `text = ${GONE}`],
  ["InternalNote", "request", `text = ${GONE}`],
  ["GapAnalysis", "request", `text = ${GONE}`],
  ["ValidationFile", "request", `presentation = ${GONE}`],
  [
    "WorkSituation",
    "request",
    `title = ${GONE}, context = ${GONE}, role = ${GONE}, means = ${GONE}, actions = ${GONE}, result = ${GONE}, learned = ${GONE}`,
  ],
  ["Assessment", "assessment", `text = ${GONE}, observations = ${GONE}`],
  ["CompetencyAssessment", "assessment", `comment = ${GONE}`],
  ["Observation", "assessment", `situation = ${GONE}`],
  ["StoredFile", "request", `"erasedAt" = now()`],
];

/** Anything of the same rows that is no text to blank, or a text that becomes another one. */
export const others: readonly [Table, Part, string][] = [
  ["Candidacy", "assessment", `"invitedName" = 'Autre'`],
  ["Candidacy", "request", `state = 'DECIDED'`],
  ["Candidacy", "request", `"candidateId" = NULL`],
  ["Remark", "request", `text = 'autre'`],
  ["Remark", "request", `event = ${GONE}`],
  ["Experience", "request", `"startedOn" = now()`],
  ["AdmissibilityFile", "request", `"highestDiploma" = 1`],
  ["Accommodation", "request", `needs = 'autre'`],
  ["ValidationFile", "request", `"contentHash" = NULL, "filedAt" = NULL`],
  ["WorkSituation", "request", `title = 'Autre'`],
  ["Assessment", "assessment", `"textHash" = ${GONE}`],
  ["CompetencyAssessment", "assessment", `level = 'ACQUIRED'`],
  ["Observation", "assessment", `"observedOn" = now()`],
  ["StoredFile", "request", `sha256 = repeat('1', 64)`],
];
