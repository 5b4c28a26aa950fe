import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { getVaePage } from "@/lib/vae/dossier/dossier.queries";
import { getOwnSituation } from "@/lib/vae/dossier/draft.queries";
import { editionChanges } from "@/lib/vae/validation/edition-changes";
import { fileValidation, returnValidation } from "@/lib/vae/validation/filing.commands";
import { remarkField, remarkOn, remarkOnPresentation } from "@/lib/vae/validation/remark";
import { saveSituation } from "@/lib/vae/validation/situation.commands";
import { accepted, act, NOW } from "../../../factories/people";
import { aFiledValidation, on } from "../../../factories/vae";
import { SITUATION } from "../../../factories/vae-samples";

const editionOf = (candidacyId: string, edition: number) =>
  db.validationFile.findFirstOrThrow({
    where: { candidacyId, edition },
    include: { situations: { orderBy: { block: { ordinal: "asc" } } } },
  });

test("what is remarked on a part is read beside it in the next edition, and the next one says what changed", async () => {
  const { id, person, secretary } = await aFiledValidation();
  const [first, second] = (await editionOf(id, 1)).situations;
  if (!first || !second) throw new Error("two situations are needed");
  const input = {
    reason: "À préciser.",
    [remarkField(second.id)]: "Dites ce que vous avez décidé.",
    [remarkField("presentation")]: "Parlez de votre poste.",
    [remarkField(id)]: "Sur rien du tout.",
  };
  accepted(await on(secretary, returnValidation, id, input));
  const actor = await person.actor();
  const open = (blockId: string) => getOwnSituation(actor, id, NOW, { blockId });
  const page = await open(second.blockId);
  const other = await open(first.blockId);
  if (!page || !other || !("written" in page) || !("written" in other)) throw new Error("no page");
  expect(page.written?.formerId).toBe(second.id);
  expect(remarkOn(page.candidacy.remarks, page.written)).toBe("Dites ce que vous avez décidé.");
  expect(remarkOn(other.candidacy.remarks, other.written)).toBeNull();
  expect(remarkOnPresentation(page.candidacy.remarks)).toBe("Parlez de votre poste.");
  expect(page.candidacy.remarks).toHaveLength(3);

  const edit = { ...SITUATION, candidacyId: id, blockId: second.blockId, version: 1 };
  accepted(
    await act(person, (work) =>
      saveSituation(work, { ...edit, id: page.written?.id ?? "", result: "J’ai décidé seule." }),
    ),
  );
  accepted(await on(person, fileValidation, id, {}));
  const filed = await getVaePage(await secretary.actor(), id, "readAsSecretariat", NOW);
  const { edition, formerEdition } = filed?.dossier ?? {};
  if (!filed || !edition || !formerEdition) throw new Error("two editions are needed");
  expect(formerEdition.edition).toBe(1);
  const { situations } = editionChanges(formerEdition, edition, filed.candidacy.blocks);
  expect(situations).toMatchObject([
    { is: "changed", parts: [{ part: "result", after: "J’ai décidé seule." }] },
  ]);
});

test("a remark that is too long is refused at its field, and nothing is returned", async () => {
  const { id, secretary } = await aFiledValidation();
  const [situation] = (await editionOf(id, 1)).situations;
  const field = remarkField(situation?.id ?? "");
  expect(
    await on(secretary, returnValidation, id, { reason: "Non.", [field]: "x".repeat(2001) }),
  ).toMatchObject({ error: { reason: "RULE", field } });
  expect(await db.validationFile.count({ where: { candidacyId: id } })).toBe(1);
});
