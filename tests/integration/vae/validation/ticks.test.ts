import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { getVaePage } from "@/lib/vae/dossier/dossier.queries";
import { removeFile } from "@/lib/vae/request/file-removal.commands";
import { readSought } from "@/lib/vae/sought.queries";
import { addAnnex } from "@/lib/vae/validation/annex.commands";
import { fileValidation, returnValidation } from "@/lib/vae/validation/filing.commands";
import { saveSituation } from "@/lib/vae/validation/situation.commands";
import { accepted, act, NOW } from "../../../factories/people";
import { anAdmissibleCandidacy, on, writeValidation } from "../../../factories/vae";
import { aReceivedFile, SITUATION } from "../../../factories/vae-samples";

async function aBlockWithAnnex() {
  const vae = await anAdmissibleCandidacy();
  const { id, person } = vae;
  const annex = await aReceivedFile("annexe.pdf");
  accepted(await act(person, (work) => addAnnex(work, { candidacyId: id }, annex)));
  const [block, other] = await readSought(db, id);
  const files = await db.storedFile.findMany({
    where: { candidacyId: id, purpose: "VALIDATION_ANNEX" },
  });
  if (!block || !other || !files[0]) throw new Error("two blocks and an annex are needed");
  const save = (version: number, ticks: object) =>
    act(person, (work) =>
      saveSituation(work, {
        ...{ candidacyId: id, blockId: block.blockId, version },
        ...{ ...SITUATION, ...ticks },
      }),
    );
  const read = () =>
    db.workSituation.findFirstOrThrow({
      where: { blockId: block.blockId, validationFile: { candidacyId: id, filedAt: null } },
    });
  return { ...vae, block, other, annex: files[0], save, read };
}

const idsOf = ({ competencies }: { competencies: readonly { id: string }[] }) =>
  competencies.map(({ id }) => id);

test("what a situation shows is kept in the order of the référentiel; nothing of another block", async () => {
  const { block, other, annex, save, read } = await aBlockWithAnnex();
  const [first = "", second = ""] = idsOf(block);
  const competencies = [second, first, ...idsOf(other)];
  accepted(await save(0, { "competencies[]": competencies, "proofs[]": [annex.id] }));
  expect(await read()).toMatchObject({ competencyIds: [first, second], proofIds: [annex.id] });
});

test("an annex taken out in another tab is ticked no more, and the rest is saved", async () => {
  const { id, person, annex, save, read } = await aBlockWithAnnex();
  accepted(await act(person, (work) => removeFile(work, { candidacyId: id, fileId: annex.id })));
  accepted(await save(0, { title: "Après", "proofs[]": [annex.id] }));
  expect(await read()).toMatchObject({ title: "Après", proofIds: [] });
});

test("a stale tick is told what stands now", async () => {
  const { block, save } = await aBlockWithAnnex();
  const [first = "", second = ""] = idsOf(block);
  accepted(await save(0, { "competencies[]": [first, second] }));
  expect(await save(0, {})).toMatchObject({
    error: { theirs: { "competencies[]": `${first}\n${second}`, "proofs[]": "" } },
  });
});

test("a returned file comes back with its ticks", async () => {
  const vae = await aBlockWithAnnex();
  const { id, person, secretary, block, annex, save, read } = vae;
  await writeValidation(vae);
  const ticks = { "competencies[]": idsOf(block), "proofs[]": [annex.id] };
  accepted(await save(1, ticks));
  accepted(await on(person, fileValidation, id, {}));
  accepted(await on(secretary, returnValidation, id, { reason: "À préciser." }));
  expect(await read()).toMatchObject({ competencyIds: idsOf(block), proofIds: [annex.id] });
  const page = await getVaePage(await secretary.actor(), id, "readAsSecretariat", NOW);
  expect(page?.dossier.sought.map(({ blockId }) => blockId)).toContain(block.blockId);
});
