import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  confirmEquivalence,
  endEquivalence,
  proposeEquivalence,
} from "@/lib/acquisitions/equivalence.commands";
import {
  countEquivalencesToConfirm,
  listEquivalences,
} from "@/lib/acquisitions/equivalence.queries";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { countsAs } from "@/lib/certifications/equivalence";
import { readEquivalences } from "@/lib/certifications/equivalence.queries";
import { db } from "@/lib/platform/db/client";
import {
  anEquivalence,
  aProposedEquivalence,
  forgetEquivalences,
  SOURCE,
} from "../../factories/acquisitions";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import {
  accepted,
  act,
  aSecretary,
  PASSWORD,
  type Person,
  sentenceOf,
} from "../../factories/people";
import { aSecondCertification, asOwner, aThreeBlockVersion } from "../../factories/versions";

const OLD = "RNCP36140";
let one: Person;
let other: Person;
let middle: string;
let recent: string;
let holder: Awaited<ReturnType<typeof aHolder>>;
beforeAll(async () => {
  [one, other] = [await aSecretary(), await aSecretary("Éric Blanchard")];
  [middle, recent] = [await aThreeBlockVersion(), await aThreeBlockVersion()];
  holder = await aHolder();
  const { candidateId } = holder;
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
});

/** The codes of a version that the holder of the first block of the old one holds on a day, as the code and as the database say. */
async function heldOf(rncpCode: string, on = "2026-11-22"): Promise<string[]> {
  const { id } = await db.certificationVersion.findFirstOrThrow({ where: { rncpCode } });
  const { candidateId } = holder;
  const [said] = await db.$queryRaw<{ held: string[] | null }[]>`
    SELECT held_codes(${candidateId}::uuid, ${id}::uuid, ${on}::date) AS held`;
  const held = [...(await readLedger(db, id, { candidateId, on })).held].sort();
  expect(said?.held ?? []).toEqual(held);
  return held;
}
const confirm = (by: Person, id: string) =>
  act(by, (work) => confirmEquivalence(work, { id, password: PASSWORD }));

test("one records the decision, another confirms it: it counts then, and is listed with its source (R11)", async () => {
  const id = await aProposedEquivalence(`${OLD}BC01`, `${recent}BC01`, { by: one });
  expect(await heldOf(recent)).toEqual([]);
  expect(sentenceOf(await confirm(one, id))).toMatch(/^Une autre personne/);
  const mayConfirm = async (person: Person) =>
    (await listEquivalences(await person.actor()))?.proposed[0]?.mayConfirm;
  expect([await mayConfirm(one), await mayConfirm(other)]).toEqual([false, true]);
  const toConfirm = async (person: Person) => countEquivalencesToConfirm(await person.actor());
  expect([await toConfirm(one), await toConfirm(other)]).toEqual([0, 1]);
  expect(await toConfirm(holder.holder)).toBe(0);
  accepted(await confirm(other, id));
  expect(await heldOf(recent)).toEqual([`${recent}BC01`]);
  expect(await confirm(other, id)).toMatchObject({ error: { reason: "CONFLICT" } });
  const page = await listEquivalences(await one.actor());
  expect(page).toMatchObject({ standing: [{ source: SOURCE, startsOn: "2026-01-01" }] });
  expect(await listEquivalences(await holder.holder.actor())).toBeNull();
  await forgetEquivalences();
});

test("two confirm at once: one does, the other is told", async () => {
  const id = await aProposedEquivalence(`${OLD}BC01`, `${recent}BC01`, { by: one });
  const third = await aSecretary();
  const answers = await Promise.all([confirm(other, id), confirm(third, id)]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
  await forgetEquivalences();
});

test("refused with a reason it counts for nothing, and may be recorded anew", async () => {
  const id = await aProposedEquivalence(`${OLD}BC01`, `${recent}BC01`, { by: one });
  const ended = { id, reason: "Le numéro est faux." };
  accepted(await act(other, (work) => endEquivalence(work, ended)));
  expect(await confirm(other, id)).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await heldOf(recent)).toEqual([]);
  await aProposedEquivalence(`${OLD}BC01`, `${recent}BC01`, { by: one });
});

test.each([
  ["2027-01-14", []],
  ["2027-01-15", ["BC01"]],
  ["2027-01-16", ["BC01"]],
])("one that counts from 15 January 2027 on, on %s: %j", async (day, codes) => {
  await anEquivalence(`${OLD}BC01`, `${middle}BC01`, { startsOn: "2027-01-15" });
  expect(await heldOf(middle, day)).toEqual(codes.map((code) => middle + code));
  await forgetEquivalences();
});

test("chains are followed once each of their steps counts, cycles do no harm, nothing goes backwards", async () => {
  await anEquivalence(`${middle}BC02`, `${recent}BC03`, { startsOn: "2027-01-15" });
  await anEquivalence(`${OLD}BC01`, `${middle}BC02`);
  await anEquivalence(`${recent}BC03`, `${OLD}BC01`);
  await anEquivalence(`${recent}BC02`, `${middle}BC02`);
  expect(await heldOf(recent)).toEqual([]);
  expect(await heldOf(recent, "2027-01-15")).toEqual([`${recent}BC03`]);
  expect(await heldOf(OLD, "2027-01-15")).toEqual([`${OLD}BC01`]);
  await forgetEquivalences();
});

test("nothing counts in another certification that no decision led to", async () => {
  const second = await aSecondCertification("2025-01-01");
  expect(await heldOf(second.rncpCode)).toEqual([]);
  await anEquivalence(`${OLD}BC01`, `${second.rncpCode}BC01`);
  expect(await heldOf(second.rncpCode)).toEqual([`${second.rncpCode}BC01`]);
  await forgetEquivalences();
});

test.each<[string, [string, string], Partial<Record<"decidedOn" | "startsOn", string>>, RegExp]>([
  ["a block as itself", ["BC01", "BC01"], {}, /^Choisissez deux blocs/],
  ["two blocks of one version", ["BC01", "BC02"], {}, /^Choisissez deux blocs/],
])("not recorded: %s", async (_, codes, changes, sentence) => {
  const idOf = async (code: string) =>
    (await db.competencyBlock.findFirstOrThrow({ where: { code: recent + code } })).id;
  const [fromBlockId, toBlockId] = [await idOf(codes[0]), await idOf(codes[1])];
  const days = { decidedOn: "2026-01-01", startsOn: "2026-01-01", ...changes };
  const input = { fromBlockId, toBlockId, source: SOURCE, ...days };
  expect(sentenceOf(await act(one, (work) => proposeEquivalence(work, input)))).toMatch(sentence);
});

test("not recorded twice, nor before it is decided; it may be decided that very day", async () => {
  await anEquivalence(`${OLD}BC02`, `${recent}BC02`);
  const ends = await db.blockEquivalence.findFirstOrThrow({
    select: { fromBlockId: true, toBlockId: true },
  });
  const propose = (decidedOn: string) =>
    act(one, (work) =>
      proposeEquivalence(work, { ...ends, source: SOURCE, decidedOn, startsOn: "2026-01-01" }),
    );
  expect(sentenceOf(await propose("2026-01-01"))).toMatch(/déjà enregistrée/);
  await forgetEquivalences();
  expect(sentenceOf(await propose("2026-11-23"))).toMatch(/^Ce jour est à venir/);
  accepted(await propose("2026-11-22"));
  expect(sentenceOf(await propose("2026-11-22"))).toMatch(/déjà proposée/);
});

test("code and database follow the same chains, whatever is decided", async () => {
  const blocks = await db.competencyBlock.findMany({ select: { id: true }, take: 8 });
  const ids = blocks.map(({ id }) => id);
  const block = fc.constantFrom(...ids);
  const pairs = fc.uniqueArray(fc.tuple(block, block), {
    maxLength: 10,
    selector: ([from, to]) => from + to,
  });
  await fc.assert(
    fc.asyncProperty(pairs, async (decided) => {
      await asOwner(async (query) => {
        await query(`ALTER TABLE "BlockEquivalence" DISABLE TRIGGER USER`);
        await query(`DELETE FROM "BlockEquivalence"`);
        for (const [from, to] of decided.filter(([a, b]) => a !== b))
          await query(
            `INSERT INTO "BlockEquivalence" (id, "fromBlockId", "toBlockId", "decidedOn", "startsOn", source)
             VALUES (gen_random_uuid(), $1, $2, '2026-01-01', '2026-01-01', 'essai')`,
            [from, to],
          );
        await query(`ALTER TABLE "BlockEquivalence" ENABLE TRIGGER USER`);
      });
      const equivalences = await readEquivalences(db, "2026-11-22");
      const counted = await db.$queryRaw<{ fromBlockId: string; toBlockId: string }[]>`
        SELECT "fromBlockId"::text, "toBlockId"::text FROM counted('2026-11-22')`;
      for (const id of ids) {
        const reached = counted.filter((row) => row.fromBlockId === id).map((row) => row.toBlockId);
        expect(new Set([id, ...reached])).toEqual(countsAs(equivalences, [id]));
      }
    }),
    { numRuns: 20 },
  );
  await forgetEquivalences();
});
