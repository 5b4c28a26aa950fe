import { beforeAll, expect, test } from "vitest";
import { changeCommittee } from "@/lib/assessments/committee/committee.commands";
import { competenciesOf } from "@/lib/assessments/grids/assessment-grid";
import { closeGrids, reopenGrids } from "@/lib/assessments/grids/closing.commands";
import { assessCompetency } from "@/lib/assessments/grids/competency-assessment.commands";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { signGrids } from "@/lib/assessments/grids/signing.commands";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { held, whatWaits } from "@/tests/factories/held";
import { accepted, act, PASSWORD } from "@/tests/factories/people";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";
import {
  assessAll,
  aWorkplaceCandidacy,
  chairOf,
  seatsOf,
  targetOf,
  textHashOf,
} from "@/tests/factories/workplace-candidacy";

const reason = "Motif d’essai.";
const ACQUIRED = {
  version: 0,
  level: "ACQUIRED",
  comment: "",
  observedOn: "",
  situation: "",
} as const;
let shared: Workplace;
beforeAll(async () => {
  shared = await aWorkplace();
});

test("the chair closing twice at once closes once", async () => {
  const { id } = await aWorkplaceCandidacy("TO_SIGN", { workplace: shared });
  const opened = await targetOf(id);
  await act(chairOf(shared), (work) => reopenGrids(work, { ...opened, reason }));
  const target = await targetOf(id);
  const results = await Promise.all(
    [1, 2].map(() => act(chairOf(shared), (work) => closeGrids(work, target))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.candidacyEvent.count({ where: { candidacyId: id, type: "closeGrids" } })).toBe(2);
});

test("two members signing at once: both signatures stand, and the last one moves once", async () => {
  const { id } = await aWorkplaceCandidacy("TO_SIGN", { workplace: shared });
  const textHash = await textHashOf(id);
  const results = await Promise.all(
    shared.evaluators.map((member) =>
      act(member, (work) => signGrids(work, { id, textHash, password: PASSWORD })),
    ),
  );
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await db.gridSignature.count({ where: { assessment: { candidacyId: id } } })).toBe(2);
  expect(await db.candidacyEvent.count({ where: { candidacyId: id, type: "sign" } })).toBe(1);
  expect(await db.storedFile.count({ where: { candidacyId: id, purpose: "GRID" } })).toBe(1);
});

test("one member signing twice at once signs once", async () => {
  const { id } = await aWorkplaceCandidacy("TO_SIGN", { workplace: shared });
  const textHash = await textHashOf(id);
  const results = await Promise.all(
    [1, 2].map(() =>
      act(chairOf(shared), (work) => signGrids(work, { id, textHash, password: PASSWORD })),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.gridSignature.count({ where: { assessment: { candidacyId: id } } })).toBe(1);
});

test("two edits of one competency: one wins, the other sees both texts and loses nothing", async () => {
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: shared });
  const [competency] = competenciesOf(await readGrids(db, id));
  if (!competency) throw new Error("no competency");
  const edit = (comment: string) => ({
    id,
    competencyId: competency.id,
    version: 0,
    level: "IN_PROGRESS" as const,
    comment,
    observedOn: "",
    situation: "",
  });
  const comments = ["Vu en agence.", "Vu au téléphone."];
  const results = await Promise.all(
    shared.evaluators.map((member, index) =>
      act(member, (work) => assessCompetency(work, edit(comments[index] ?? ""))),
    ),
  );
  const [lost] = results.flatMap((result) => (result.ok ? [] : [result.error]));
  const [kept] = competenciesOf(await readGrids(db, id));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(lost).toEqual({
    reason: "CONFLICT",
    theirs: { version: "1", level: kept?.level, comment: kept?.comment },
  });
  const again = await act(chairOf(shared), (work) =>
    assessCompetency(work, { ...edit("Vu en agence et au téléphone."), version: 1 }),
  );
  expect(again.ok).toBe(true);
});

test("two members on two competencies do not disturb each other", async () => {
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: shared });
  const competencies = competenciesOf(await readGrids(db, id));
  const results = await Promise.all(
    shared.evaluators.map((member, index) =>
      act(member, (work) =>
        assessCompetency(work, {
          id,
          competencyId: competencies[index]?.id ?? "",
          version: 0,
          level: "ACQUIRED",
          comment: "",
          observedOn: "",
          situation: "",
        }),
      ),
    ),
  );
  expect(results.every(({ ok }) => ok)).toBe(true);
});

test("a member's entry waits for no other, and leaves the pages of the others as they are", async () => {
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: shared });
  const [first, second] = competenciesOf(await readGrids(db, id));
  const assess =
    (competencyId = "") =>
    (work: Work) =>
      assessCompetency(work, { id, competencyId, ...ACQUIRED });
  const read = await targetOf(id);
  const one = held(chairOf(shared), assess(first?.id));
  await one.carriedOut;
  accepted(await act(chairOf(shared), assess(second?.id)));
  one.letGo();
  accepted(await one.result);
  expect((await targetOf(id)).version).toBe(read.version);
  const change = { ...read, seats: seatsOf(shared), reason };
  accepted(await act(shared.manager, (work) => changeCommittee(work, change)));
});

test("the chair closes the grids they have read: not those another member wrote in since", async () => {
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: shared });
  await assessAll(id, chairOf(shared));
  const read = await targetOf(id);
  const [entry] = competenciesOf(await readGrids(db, id));
  const again = { id, competencyId: entry?.id ?? "", ...ACQUIRED, version: entry?.version ?? 0 };
  const edit = held(chairOf(shared), (work) => assessCompetency(work, again));
  const close = (target: typeof read) => act(chairOf(shared), (work) => closeGrids(work, target));
  const closing = await whatWaits(edit, () => close(read));
  expect(closing).toEqual({ ok: false, error: { reason: "CONFLICT" } });
  accepted(await close(await targetOf(id)));
});
