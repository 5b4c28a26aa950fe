import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { getOwnSituation } from "@/lib/vae/dossier/draft.queries";
import { fileValidation, returnValidation } from "@/lib/vae/validation/filing.commands";
import {
  addSituation,
  moveSituation,
  removeSituation,
  saveSituation,
} from "@/lib/vae/validation/situation.commands";
import { accepted, act, NOW } from "../../../factories/people";
import { anAdmissibleCandidacy, on, writeValidation } from "../../../factories/vae";
import { SITUATION } from "../../../factories/vae-samples";

const lastDay = new Date("2026-12-31T12:00:00Z");

async function aWrittenFile() {
  const vae = await anAdmissibleCandidacy();
  await writeValidation(vae);
  const { id: candidacyId, person } = vae;
  const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId } });
  const add = () => act(person, (work) => addSituation(work, { candidacyId, blockId }));
  const save = (id: string, version: number, title: string) =>
    act(person, (work) =>
      saveSituation(work, { ...SITUATION, candidacyId, blockId, id, version, title }),
    );
  const move = (id: string, direction: "UP" | "DOWN") =>
    act(person, (work) => moveSituation(work, { candidacyId, id, direction }));
  const remove = (id: string, version: number) =>
    act(person, (work) => removeSituation(work, { candidacyId, id, version }));
  const list = () =>
    db.workSituation.findMany({
      where: { blockId, validationFile: { candidacyId, filedAt: null } },
      orderBy: { ordinal: "asc" },
    });
  return { ...vae, blockId, add, save, move, remove, list };
}

test("a block takes more situations, as many as the setting admits, each saved on its own version", async () => {
  const { add, save, list } = await aWrittenFile();
  const { id } = accepted(await add());
  accepted(await save(id, 1, "La deuxième"));
  expect((await list()).map(({ title, version }) => [title, version])).toEqual([
    [SITUATION.title, 1],
    ["La deuxième", 2],
  ]);
  accepted(await add());
  expect(await add()).toMatchObject({
    error: { message: expect.stringContaining("3 situations") },
  });
});

test("situations change ranks and are taken out; the first and the last go no further", async () => {
  const { add, save, move, remove, list } = await aWrittenFile();
  const { id } = accepted(await add());
  accepted(await save(id, 1, "La deuxième"));
  expect(await move(id, "DOWN")).toMatchObject({ error: { reason: "RULE" } });
  accepted(await move(id, "UP"));
  const [first, second] = await list();
  expect([first?.title, second?.title]).toEqual(["La deuxième", SITUATION.title]);
  expect(await remove(id, 1)).toMatchObject({ error: { reason: "CONFLICT" } });
  accepted(await remove(id, 2));
  expect(await remove(id, 2)).toMatchObject({ error: { reason: "NOT_FOUND" } });
  expect((await list()).map(({ title }) => title)).toEqual([SITUATION.title]);
});

test("two tabs that begin the first situation of a block write one: the second is told what stands", async () => {
  const { id: candidacyId, person } = await anAdmissibleCandidacy();
  const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId } });
  const begin = (title: string) =>
    act(person, (work) =>
      saveSituation(work, { ...SITUATION, candidacyId, blockId, version: 0, title }),
    );
  accepted(await begin("Un onglet"));
  expect(await begin("Un autre")).toMatchObject({
    error: { reason: "CONFLICT", theirs: { title: "Un onglet", version: "1" } },
  });
});

test("one that was begun and lacks a part is named, and nothing is filed", async () => {
  const { id, person, add, remove } = await aWrittenFile();
  const added = accepted(await add());
  expect(await on(person, fileValidation, id, {})).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("Situation 2 du bloc 1") },
  });
  accepted(await remove(added.id, 1));
  accepted(await on(person, fileValidation, id, {}));
});

test("all that was filed comes back in its order; a situation that is gone leads to the file", async () => {
  const { id, person, secretary, blockId, add, save, move, list } = await aWrittenFile();
  const added = accepted(await add());
  accepted(await save(added.id, 1, "La deuxième"));
  accepted(await move(added.id, "UP"));
  accepted(await on(person, fileValidation, id, {}));
  accepted(await on(secretary, returnValidation, id, { reason: "À préciser." }));
  expect((await list()).map(({ title, role }) => [title, role])).toEqual([
    ["La deuxième", SITUATION.role],
    [SITUATION.title, SITUATION.role],
  ]);
  const gone = await getOwnSituation(await person.actor(), id, NOW, {
    ...{ blockId, situationId: added.id },
  });
  expect(gone).toHaveProperty("address");
  accepted(await on(person, fileValidation, id, {}, lastDay));
});
