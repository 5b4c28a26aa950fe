import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { getOwnExperience } from "@/lib/vae/dossier/draft.queries";
import { changeAskedBlocks } from "@/lib/vae/request/asked-blocks.commands";
import {
  addExperience,
  editExperience,
  moveExperience,
  removeExperience,
} from "@/lib/vae/request/experience.commands";
import { addProof, tieProofs } from "@/lib/vae/request/proof.commands";
import { readSought } from "@/lib/vae/sought.queries";
import { accepted, act, NOW } from "../../../factories/people";
import { aDraft, asked, on, type Vae } from "../../../factories/vae";
import { aReceivedFile, EXPERIENCE } from "../../../factories/vae-samples";

const add = async ({ id, person }: Vae, changes: object = {}) =>
  accepted(
    await act(person, (work) =>
      addExperience(work, { candidacyId: id, ...EXPERIENCE, ...changes }),
    ),
  );
const edit = ({ id: candidacyId, person }: Vae, id: string, version: number, changes: object) =>
  act(person, (work) =>
    editExperience(work, { candidacyId, id, version, ...EXPERIENCE, ...changes }),
  );

async function prove({ id, person }: Vae, name: string, experienceId?: string): Promise<string> {
  const file = await aReceivedFile(name);
  accepted(await act(person, (work) => addProof(work, { candidacyId: id, experienceId }, file)));
  const kept = await db.storedFile.findFirstOrThrow({
    where: { candidacyId: id, purpose: "PROOF" },
    orderBy: { id: "desc" },
  });
  return kept.id;
}

const tie = ({ id: candidacyId, person }: Vae, id: string, proofIds: string[]) =>
  act(person, (work) => tieProofs(work, { candidacyId, id, "proofIds[]": proofIds }));

async function read({ id, person }: Vae, experienceId: string) {
  const page = await getOwnExperience(await person.actor(), id, NOW, { experienceId });
  return page && "experience" in page ? page.experience : null;
}
const titles = async ({ id }: Vae) =>
  (await db.experience.findMany({ where: { candidacyId: id }, orderBy: { ordinal: "asc" } })).map(
    ({ jobTitle }) => jobTitle,
  );

test("every column of the official form is kept, and what the status does not ask for is not (R89)", async () => {
  const draft = await aDraft();
  const { id } = await add(draft, { weeklyHours: "17.5", totalHours: "1607" });
  expect(await read(draft, id)).toMatchObject({
    ...{ family: "Q", workingTime: "FULL", weeklyHours: "17,5", totalHours: 1607, programme: null },
  });
  const training = { status: "APPRENTICE", programme: "BTS Assurance, niveau 5" };
  accepted(await edit(draft, id, 1, training));
  expect(await read(draft, id)).toMatchObject({
    ...{
      status: "APPRENTICE",
      programme: training.programme,
      workingTime: null,
      weeklyHours: null,
    },
  });
});

test("an experience shows competencies of the blocks asked for, in the order of the référentiel; of a dropped block none", async () => {
  const draft = await aDraft({ ranks: [1, 2] });
  const [one, two] = (await readSought(db, draft.id)).map(({ competencies }) =>
    competencies.map((competency) => competency.id),
  );
  const [first = "", second = ""] = one ?? [];
  const [other = ""] = two ?? [];
  const ticked = [other, second, first];
  const { id } = await add(draft, { "competencies[]": ticked });
  expect((await read(draft, id))?.competencyIds).toEqual([first, second, other]);
  expect(await edit(draft, id, 7, {})).toMatchObject({
    error: { theirs: { "competencies[]": [first, second, other].join("\n") } },
  });
  const { versionId: _, ...blocks } = await asked([1]);
  accepted(await on(draft.person, changeAskedBlocks, draft.id, blocks));
  expect((await read(draft, id))?.competencyIds).toEqual([first, second]);
  accepted(await edit(draft, id, 1, { "competencies[]": [other, second] }));
  expect((await read(draft, id))?.competencyIds).toEqual([second]);
});

test("a proof is tied to the experience it was sent for, or ticked for; untied, it stays in the request", async () => {
  const draft = await aDraft();
  const { id } = await add(draft);
  const sent = await prove(draft, "attestation.pdf", id);
  const other = await prove(draft, "contrat.pdf");
  expect((await read(draft, id))?.proofIds).toEqual([sent]);
  accepted(await tie(draft, id, [other]));
  expect((await read(draft, id))?.proofIds).toEqual([other]);
  expect(await db.storedFile.count({ where: { candidacyId: draft.id, erasedAt: null } })).toBe(2);
});

test("somebody else's file is tied to nothing", async () => {
  const [draft, stranger] = [await aDraft(), await aDraft()];
  const theirs = await prove(stranger, "attestation.pdf");
  const { id } = await add(draft);
  accepted(await tie(draft, id, [theirs]));
  expect((await read(draft, id))?.proofIds).toEqual([]);
  const file = await aReceivedFile("contrat.pdf");
  const { id: candidacyId, person } = stranger;
  const refused = await act(person, (work) =>
    addProof(work, { candidacyId, experienceId: id }, file),
  );
  expect(refused).toMatchObject({ error: { reason: "NOT_FOUND" } });
});

test("an experience changes places with its neighbour, and stays at the end of the list", async () => {
  const draft = await aDraft();
  for (const jobTitle of ["A", "B", "C"]) await add(draft, { jobTitle });
  const { id } = await db.experience.findFirstOrThrow({
    where: { candidacyId: draft.id, jobTitle: "C" },
  });
  const move = async (direction: "UP" | "DOWN") => {
    const target = { candidacyId: draft.id, id, direction };
    accepted(await act(draft.person, (work) => moveExperience(work, target)));
    return titles(draft);
  };
  expect(await move("UP")).toEqual(["A", "C", "B"]);
  expect(await move("UP")).toEqual(["C", "A", "B"]);
  expect(await move("UP")).toEqual(["C", "A", "B"]);
  expect(await move("DOWN")).toEqual(["A", "C", "B"]);
});

test("two who move at once leave an order without a gap", async () => {
  const draft = await aDraft();
  const ids: string[] = [];
  for (const jobTitle of ["A", "B", "C", "D"]) ids.push((await add(draft, { jobTitle })).id);
  const moves = ids.map((id, index) => {
    const direction = index % 2 === 0 ? ("DOWN" as const) : ("UP" as const);
    return act(draft.person, (work) =>
      moveExperience(work, { candidacyId: draft.id, id, direction }),
    );
  });
  for (const moved of await Promise.all(moves)) accepted(moved);
  const kept = await db.experience.findMany({
    where: { candidacyId: draft.id },
    orderBy: { ordinal: "asc" },
  });
  expect(kept.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
  expect(kept.map(({ jobTitle }) => jobTitle).sort()).toEqual(["A", "B", "C", "D"]);
});

test("one taken out takes its ties along, not its files", async () => {
  const draft = await aDraft();
  const { id } = await add(draft);
  const fileId = await prove(draft, "attestation.pdf", id);
  const target = { candidacyId: draft.id, id, version: 1 };
  accepted(await act(draft.person, (work) => removeExperience(work, target)));
  expect(await db.experienceProof.count({ where: { fileId } })).toBe(0);
  expect(await db.storedFile.findUnique({ where: { id: fileId } })).toMatchObject({
    erasedAt: null,
  });
});
