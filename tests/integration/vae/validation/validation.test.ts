import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { getFiledValidation } from "@/lib/vae/dossier/dossier.queries";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { addAnnex } from "@/lib/vae/validation/annex.commands";
import {
  acceptValidation,
  fileValidation,
  returnValidation,
} from "@/lib/vae/validation/filing.commands";
import { saveSituation } from "@/lib/vae/validation/situation.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { accepted, act, NOW } from "../../../factories/people";
import {
  aDraft,
  aFiledValidation,
  anAdmissibleCandidacy,
  on,
  writeValidation,
} from "../../../factories/vae";
import { aReceivedFile, SITUATION } from "../../../factories/vae-samples";
import { storedText } from "../../../support/stored-text";

const lastDay = new Date("2026-12-31T12:00:00Z");
const dayAfter = new Date("2027-01-01T12:00:00Z");

test("a file that lacks the situation of a block is refused, and names the block (R31)", async () => {
  const { id, person } = await anAdmissibleCandidacy();
  const [first] = await db.requestedBlock.findMany({
    where: { candidacyId: id },
    orderBy: { block: { ordinal: "asc" } },
  });
  const input = { candidacyId: id, blockId: first?.blockId ?? "", version: 0, ...SITUATION };
  accepted(await act(person, (work) => saveSituation(work, input)));
  expect(await on(person, fileValidation, id, {})).toEqual({
    ok: false,
    error: {
      reason: "RULE",
      message: "Situation du bloc 2 : elle n’est pas complète.",
    },
  });
});

test("one that was lodged on the last day and returned after it is filed again (R30)", async () => {
  const vae = await anAdmissibleCandidacy({ validUntilOn: "2026-12-31" });
  const { id, person, secretary } = vae;
  await writeValidation(vae);
  accepted(await on(person, fileValidation, id, {}, lastDay));
  accepted(await on(secretary, returnValidation, id, { reason: "À préciser." }, dayAfter));
  accepted(await on(person, fileValidation, id, {}, new Date("2027-12-31T12:00:00Z")));
});

test("it is filed on the last day of the admissibility, not on the next (R30)", async () => {
  const inTime = await anAdmissibleCandidacy({ validUntilOn: "2026-12-31" });
  await writeValidation(inTime);
  expect(await on(inTime.person, fileValidation, inTime.id, {}, dayAfter)).toMatchObject({
    error: { reason: "RULE" },
  });
  accepted(await on(inTime.person, fileValidation, inTime.id, {}, lastDay));
  const clock = await db.deadline.findFirstOrThrow({
    where: { candidacyId: inTime.id, stoppedAt: null },
  });
  expect([clock.kind, dateToDay(clock.dueOn)]).toEqual(["JURY_BEFORE", "2027-03-31"]);
});

test("returned with remarks: a new edition holds the same text, and files again", async () => {
  const { id, person, secretary } = await aFiledValidation();
  accepted(await on(secretary, returnValidation, id, { reason: "Précisez le résultat." }));
  const [second, first] = await db.validationFile.findMany({
    where: { candidacyId: id },
    include: { situations: true },
    orderBy: { edition: "desc" },
  });
  expect(second).toMatchObject({ edition: 2, filedAt: null, presentation: first?.presentation });
  expect(second?.situations.map(({ actions }) => actions)).toEqual(
    first?.situations.map(({ actions }) => actions),
  );
  expect(await getFiledValidation(await person.actor(), id, NOW)).toBeNull();
  await writeValidation({ id, person });
  accepted(await on(person, fileValidation, id, {}, lastDay));
  accepted(await on(secretary, acceptValidation, id, {}));
  expect(
    await db.deadline.count({ where: { candidacyId: id, kind: "JURY_BEFORE", stoppedAt: null } }),
  ).toBe(1);
});

test("what is filed has a receipt that tells its hash; a new edition has its own, and the former stays readable", async () => {
  const { id, person, secretary } = await aFiledValidation();
  const { edition } = present(await getFiledValidation(await person.actor(), id, NOW));
  accepted(await on(secretary, returnValidation, id, { reason: "Précisez le résultat." }));
  await writeValidation({ id, person });
  accepted(await on(person, fileValidation, id, {}, lastDay));
  const page = present(await getFiledValidation(await person.actor(), id, lastDay));
  const texts = await Promise.all(page.dossier.validationReceipts.map(storedText));
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain(page.edition.contentHash);
  expect(texts[0]).toContain("Le jury se réunit au plus tard le 31 mars 2027");
  expect(texts[0]).toContain("Ce récépissé remplace celui du 22 novembre 2026");
  expect(texts[1]).toContain(edition.contentHash);
  expect(await getFiledValidation(await secretary.actor(), id, NOW)).toBeNull();
});

test("what is filed is kept printed whole, each edition by itself, for who reads it", async () => {
  const { id, person, secretary } = await aFiledValidation();
  accepted(await on(secretary, returnValidation, id, { reason: "Précisez le résultat." }));
  const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId: id } });
  const edit = {
    ...SITUATION,
    candidacyId: id,
    blockId,
    version: 1,
    result: "Réglé le soir même.",
  };
  accepted(await act(person, (work) => saveSituation(work, edit)));
  accepted(await on(person, fileValidation, id, {}, lastDay));
  const { dossier, edition } = present(await getFiledValidation(await person.actor(), id, lastDay));
  const [last = "", first = ""] = await Promise.all(dossier.wholeFiles.map(storedText));
  expect(dossier.wholeFiles).toHaveLength(2);
  expect(last).toContain(edition.contentHash);
  expect(last).toContain("Réglé le soir même.");
  expect(first).toContain(SITUATION.result);
  expect(first).not.toContain("Réglé le soir même.");
});

function present<T>(page: T | null): T {
  if (page === null) throw new Error("there is no such page");
  return page;
}

test("a stale edit of a situation is told what stands now", async () => {
  const { id, person } = await anAdmissibleCandidacy();
  const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId: id } });
  const save = (version: number, title: string) =>
    act(person, (work) =>
      saveSituation(work, { candidacyId: id, blockId, version, ...SITUATION, title }),
    );
  accepted(await save(0, "Première"));
  accepted(await save(1, "Deuxième"));
  expect(await save(1, "Troisième")).toMatchObject({
    error: { reason: "CONFLICT", theirs: { title: "Deuxième", version: "2" } },
  });
});

test("once filed nothing of it changes", async () => {
  const { id, person } = await aFiledValidation();
  const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId: id } });
  const edit = await act(person, (work) =>
    saveSituation(work, { candidacyId: id, blockId, version: 1, ...SITUATION }),
  );
  expect(edit).toMatchObject({ error: { reason: "RULE" } });
  const file = await aReceivedFile();
  expect(await act(person, (work) => addAnnex(work, { candidacyId: id }, file))).toMatchObject({
    error: { reason: "RULE" },
  });
});

test("an admissibility still valid is taken up by a new candidacy for its blocks, without a new request", async () => {
  const first = await anAdmissibleCandidacy({ validUntilOn: "2026-12-31" });
  accepted(await on(first.person, withdrawCandidacy, first.id, {}));
  const again = await aDraft({ person: first.person, ranks: [1] });
  expect(await on(again.person, reuseAdmissibility, again.id, {}, dayAfter)).toMatchObject({
    error: { reason: "RULE" },
  });
  accepted(await on(again.person, reuseAdmissibility, again.id, {}, lastDay));
  const row = await db.candidacy.findUniqueOrThrow({ where: { id: again.id } });
  expect(row).toMatchObject({ state: "ADMISSIBLE", submittedAt: null });
  expect(row.number).toMatch(/^CRCA-2026-/);
  await writeValidation(again, NOW);
  accepted(await on(again.person, fileValidation, again.id, {}, lastDay));
});
