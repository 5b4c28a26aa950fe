import type { Section } from "@/lib/platform/form/seen";

export const STATEMENTS = ["swornNoBan", "swornExact", "swornLimits"] as const;
export type Statement = (typeof STATEMENTS)[number];

export const DRAFT_TASKS = [
  "identity",
  "experiences",
  "identityDocument",
  "proofs",
  "statements",
] as const;
export type DraftTask = (typeof DRAFT_TASKS)[number];
export type TaskProgress = "todo" | "started" | "done";

/** What a request holds so far, in numbers. */
export type DraftContents = {
  hasIdentity: boolean;
  experiences: number;
  /** A copy is there, or the identity has been checked already and its copy erased (R28). */
  hasIdentityDocument: boolean;
  proofs: number;
  sworn: Readonly<Record<Statement, boolean>>;
};

type RequestParts = {
  candidacyId: string;
  /** Of the sworn statements. */
  fileVersion: number;
  identity: Section | null;
  experiences: readonly Section[];
  files: readonly { id: string }[];
};

/** What is read over before a request is submitted. */
export const requestSections = ({
  candidacyId,
  fileVersion,
  identity,
  experiences,
  files,
}: RequestParts): Section[] => [
  { id: candidacyId, version: fileVersion },
  ...(identity ? [identity] : []),
  ...experiences,
  ...files.map(({ id }) => ({ id })),
];

/** What is done of a request before it can be submitted; how long an experience lasted is never asked (R18). */
export function draftProgress(contents: DraftContents): Record<DraftTask, TaskProgress> {
  const sworn = STATEMENTS.filter((statement) => contents.sworn[statement]).length;
  const done = (isDone: boolean): TaskProgress => (isDone ? "done" : "todo");
  return {
    identity: done(contents.hasIdentity),
    experiences: done(contents.experiences > 0),
    identityDocument: done(contents.hasIdentityDocument),
    proofs: done(contents.proofs > 0),
    statements: sworn === STATEMENTS.length ? "done" : sworn > 0 ? "started" : "todo",
  };
}

/** The parts still missing, in the order of the task list (R16, R17). */
export const missingTasks = (contents: DraftContents): DraftTask[] => {
  const progress = draftProgress(contents);
  return DRAFT_TASKS.filter((task) => progress[task] !== "done");
};
