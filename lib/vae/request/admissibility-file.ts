import type { Section } from "@/lib/platform/form/seen";

export const STATEMENTS = ["swornNoBan", "swornExact", "swornLimits"] as const;
export type Statement = (typeof STATEMENTS)[number];

/** The seven parts of a request, one page each. */
export const DRAFT_TASKS = [
  "nature",
  "identity",
  "situation",
  "education",
  "experiences",
  "documents",
  "statements",
] as const;
export type DraftTask = (typeof DRAFT_TASKS)[number];
export type TaskProgress = "todo" | "started" | "done";

/** What a request holds so far, in numbers. */
export type DraftContents = {
  hasIdentity: boolean;
  hasSituation: boolean;
  hasEducation: boolean;
  experiences: number;
  /** A copy is there, or the identity has been checked already and its copy erased (R28). */
  hasIdentityDocument: boolean;
  proofs: number;
  sworn: Readonly<Record<Statement, boolean>>;
};

/** The versions of the parts that stand in the file itself. */
export type FileVersions = {
  version: number;
  natureVersion: number;
  situationVersion: number;
  educationVersion: number;
};

type RequestParts = {
  candidacyId: string;
  file: FileVersions;
  identity: Section | null;
  experiences: readonly Section[];
  files: readonly { id: string }[];
};

/** What is read over before a request is submitted. */
export const requestSections = ({
  candidacyId,
  file,
  identity,
  experiences,
  files,
}: RequestParts): Section[] => [
  { id: candidacyId, version: file.version },
  { id: `${candidacyId} nature`, version: file.natureVersion },
  { id: `${candidacyId} situation`, version: file.situationVersion },
  { id: `${candidacyId} education`, version: file.educationVersion },
  ...(identity ? [identity] : []),
  ...experiences,
  ...files.map(({ id }) => ({ id })),
];

/**
 * What is done of a request before it can be submitted. It is a first one unless it says otherwise; how long an experience
 * lasted decides nothing (R18).
 */
export function draftProgress(contents: DraftContents): Record<DraftTask, TaskProgress> {
  const sworn = STATEMENTS.filter((statement) => contents.sworn[statement]).length;
  const joined = [contents.hasIdentityDocument, contents.proofs > 0].filter(Boolean).length;
  return {
    nature: "done",
    identity: progressOf(Number(contents.hasIdentity), 1),
    situation: progressOf(Number(contents.hasSituation), 1),
    education: progressOf(Number(contents.hasEducation), 1),
    experiences: progressOf(Math.min(contents.experiences, 1), 1),
    documents: progressOf(joined, 2),
    statements: progressOf(sworn, STATEMENTS.length),
  };
}

function progressOf(there: number, wanted: number): TaskProgress {
  if (there === wanted) return "done";
  return there > 0 ? "started" : "todo";
}

/** The parts still missing, in the order of the task list (R16, R17). */
export const missingTasks = (contents: DraftContents): DraftTask[] => {
  const progress = draftProgress(contents);
  return DRAFT_TASKS.filter((task) => progress[task] !== "done");
};
