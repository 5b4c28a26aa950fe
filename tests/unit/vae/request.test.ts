import { describe, expect, test } from "vitest";
import { seenOf } from "@/lib/platform/form/seen";
import {
  DRAFT_TASKS,
  type DraftContents,
  draftProgress,
  missingTasks,
  requestSections,
} from "@/lib/vae/request/admissibility-file";
import { statementLabels } from "@/lib/vae/request/admissibility-file.labels";
import { requestHash } from "@/lib/vae/request/hash";

const full: DraftContents = {
  hasIdentity: true,
  hasSituation: true,
  hasEducation: true,
  experiences: 1,
  hasIdentityDocument: true,
  proofs: 1,
  sworn: { swornNoBan: true, swornExact: true, swornLimits: true },
};

test("a request that holds nothing is a first one, and has all else to do, in the order of its tasks", () => {
  const none: DraftContents = {
    ...{ hasIdentity: false, hasSituation: false, hasEducation: false },
    ...{ experiences: 0, hasIdentityDocument: false, proofs: 0 },
    sworn: { swornNoBan: false, swornExact: false, swornLimits: false },
  };
  expect(DRAFT_TASKS).toHaveLength(7);
  expect(missingTasks(none)).toEqual(DRAFT_TASKS.slice(1));
  expect(draftProgress(none)).toMatchObject({ nature: "done", identity: "todo" });
  expect(new Set(Object.values(draftProgress(full)))).toEqual(new Set(["done"]));
});

test("a request is complete with one of each, and every statement ticked", () => {
  expect(missingTasks(full)).toEqual([]);
  expect(missingTasks({ ...full, experiences: 0 })).toEqual(["experiences"]);
  expect(missingTasks({ ...full, hasSituation: false })).toEqual(["situation"]);
  expect(missingTasks({ ...full, hasEducation: false })).toEqual(["education"]);
  for (const half of [{ proofs: 0 }, { hasIdentityDocument: false }]) {
    expect(missingTasks({ ...full, ...half })).toEqual(["documents"]);
    expect(draftProgress({ ...full, ...half }).documents).toBe("started");
  }
  for (const statement of ["swornNoBan", "swornExact", "swornLimits"] as const) {
    const contents = { ...full, sworn: { ...full.sworn, [statement]: false } };
    expect(missingTasks(contents)).toEqual(["statements"]);
    expect(draftProgress(contents).statements).toBe("started");
  }
});

test("the second statement speaks of the whole certification when a block is aimed at (R15, R16)", () => {
  expect(statementLabels(false).swornExact).toContain("cette certification entière");
  expect(statementLabels(true).swornExact).toContain("mon unique demande pour cette certification");
});

const FILE = { version: 2, natureVersion: 0, situationVersion: 1, educationVersion: 1 };

describe("what is read over before a request is submitted", () => {
  const request = {
    candidacyId: "candidature",
    file: FILE,
    identity: { id: "identité", version: 1 },
    experiences: [{ id: "expérience", version: 4 }],
    files: [{ id: "pièce" }],
  };
  const seen = (changes: object = {}) => seenOf(requestSections({ ...request, ...changes }));

  test.each([
    ["the sworn statements", { file: { ...FILE, version: 3 } }],
    ["the nature of the request", { file: { ...FILE, natureVersion: 1 } }],
    ["the situation", { file: { ...FILE, situationVersion: 2 } }],
    ["the education", { file: { ...FILE, educationVersion: 2 } }],
    ["another candidacy", { candidacyId: "autre" }],
    ["the identity", { identity: { id: "identité", version: 2 } }],
    ["an identity that is not there any more", { identity: null }],
    ["an experience", { experiences: [{ id: "expérience", version: 5 }] }],
    ["an experience taken out", { experiences: [] }],
    ["another file in its place", { files: [{ id: "autre pièce" }] }],
    ["a file taken out", { files: [] }],
  ])("shows a change of %s", (_, changes) => {
    expect(seen(changes)).not.toBe(seen());
  });

  test("is no more than that: without identity, experience or joined file, the parts of the request", () => {
    const bare = { ...request, identity: null, experiences: [], files: [] };
    expect(requestSections(bare)).toEqual([
      { id: "candidature", version: 2 },
      { id: "candidature nature", version: 0 },
      { id: "candidature situation", version: 1 },
      { id: "candidature education", version: 1 },
    ]);
  });

  test("of a file its id alone: which label it bears changes nothing", () => {
    expect(seen({ files: [{ id: "pièce", version: 8 }] })).toBe(seen());
  });
});

test("what was submitted bears the SHA-256 of its canonical JSON: of {} as everybody computes it", () => {
  expect(requestHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  expect(requestHash({ a: 1, b: 2 })).toBe(requestHash({ b: 2, a: 1 }));
  expect(requestHash({ a: 1 })).not.toBe(requestHash({ a: 2 }));
});
