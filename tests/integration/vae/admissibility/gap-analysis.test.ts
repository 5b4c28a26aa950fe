import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { seenOf } from "@/lib/platform/form/seen";
import { declareAdmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import type { Finding } from "@/lib/vae/admissibility/gap-analysis";
import { saveGapAnalysis } from "@/lib/vae/admissibility/gap-analysis.commands";
import { findAnalyses } from "@/lib/vae/admissibility/gap-analysis.queries";
import { getVaePage } from "@/lib/vae/dossier/dossier.queries";
import { readSought } from "@/lib/vae/sought.queries";
import { accepted, act, aSecretary, NOW, type Person } from "../../../factories/people";
import {
  anAdmissibleCandidacy,
  anAdmission,
  aRequestUnderReview,
  aSubmittedRequest,
  on,
} from "../../../factories/vae";

type Written = { version?: number; text?: string; found?: Record<string, Finding> };

const write = (
  person: Person,
  candidacyId: string,
  blockId: string,
  { version = 0, text = "Ce qui ressort.", found = {} }: Written = {},
) =>
  act(person, (work) =>
    saveGapAnalysis(work, {
      ...{ candidacyId, blockId, version, text },
      findingOn: (id) => found[id],
    }),
  );
const soughtOf = async (id: string) => {
  const [block] = await readSought(db, id);
  const [first, second] = block?.competencies ?? [];
  if (!block || !first || !second) throw new Error("no competencies");
  return { block, first, second };
};

test("an analysis is kept competency by competency, written on, and never over another's", async () => {
  const [{ id }, secretary, other] = [
    await aSubmittedRequest(),
    await aSecretary(),
    await aSecretary("Noé Martin"),
  ];
  const { block, first, second } = await soughtOf(id);
  const { blockId } = block;
  expect(accepted(await write(secretary, id, blockId, { found: { [first.id]: "COVERED" } }))).toBe(
    1,
  );
  const further = {
    version: 1,
    found: { [first.id]: "PARTLY", [second.id]: "UNCOVERED" },
  } as const;
  expect(accepted(await write(secretary, id, blockId, further))).toBe(2);
  expect(await findAnalyses(db, id)).toMatchObject([
    { blockId, version: 2, coveredIds: [], partlyIds: [first.id], uncoveredIds: [second.id] },
  ]);
  const theirs = {
    text: "Ce qui ressort.",
    version: "2",
    [`finding-${first.id}`]: "PARTLY",
    [`finding-${second.id}`]: "UNCOVERED",
  };
  for (const version of [0, 1])
    expect(await write(other, id, blockId, { version, text: "Autre." })).toMatchObject({
      error: { reason: "CONFLICT", theirs },
    });
});

test("two who begin a block at once: one is kept, the other is told", async () => {
  const [{ id }, first, second] = [
    await aSubmittedRequest(),
    await aSecretary(),
    await aSecretary("Noé Martin"),
  ];
  const { block } = await soughtOf(id);
  const both = await Promise.all([
    write(first, id, block.blockId),
    write(second, id, block.blockId, { text: "Autre." }),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("a block that is not asked for is not analysed, nor one of a request that is decided", async () => {
  const [{ id }, whole, secretary] = [
    await aSubmittedRequest({ ranks: [1] }),
    await aSubmittedRequest(),
    await aSecretary(),
  ];
  const blocks = (await readSought(db, whole.id)).map(({ blockId }) => blockId);
  expect(await write(secretary, id, blocks[1] ?? "")).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
  const decided = await anAdmissibleCandidacy();
  expect(await write(decided.secretary, decided.id, blocks[0] ?? "", { version: 1 })).toMatchObject(
    {
      error: { reason: "RULE" },
    },
  );
});

test("a decision rests on the analysis of each block, as it was read", async () => {
  const { id, secretary } = await aRequestUnderReview();
  const empty = { seenAnalysis: seenOf([]) };
  const { block, first } = await soughtOf(id);
  const { seenAnalysis: _, ...admission } = await anAdmission(id);
  await db.gapAnalysis.updateMany({
    where: { candidacyId: id, blockId: block.blockId },
    data: { text: "" },
  });
  const stale = await on(secretary, declareAdmissible, id, { ...admission, ...empty });
  expect(stale).toMatchObject({ error: { reason: "CONFLICT" } });
  const unwritten = await on(secretary, declareAdmissible, id, await anAdmission(id));
  expect(unwritten).toMatchObject({
    error: {
      reason: "RULE",
      message: expect.stringContaining("Écrivez d’abord l’analyse du bloc 1"),
    },
  });
  accepted(
    await write(secretary, id, block.blockId, {
      ...{ version: 1, text: "L’accueil ressort.", found: { [first.id]: "PARTLY" } },
    }),
  );
  const before = await anAdmission(id);
  accepted(
    await write(secretary, id, block.blockId, { version: 2, text: "L’accueil ressort bien." }),
  );
  expect(await on(secretary, declareAdmissible, id, before)).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  accepted(
    await write(secretary, id, block.blockId, {
      ...{ version: 3, text: "L’accueil ressort.", found: { [first.id]: "PARTLY" } },
    }),
  );
  accepted(await on(secretary, declareAdmissible, id, await anAdmission(id)));
  const page = await getVaePage(await secretary.actor(), id, "readAsSecretariat", NOW);
  const kept = page?.dossier.decision?.gapAnalysis ?? "";
  expect(kept).toContain("L’accueil ressort.");
  expect(kept).toContain(`${first.code} – ${first.label}\u00a0: couverte en partie`);
  expect(kept).toContain(": non examinée");
});
