import { beforeAll, expect, test, vi } from "vitest";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import {
  findVersionInForce,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { listStandards } from "@/lib/certifications/standard.queries";
import { db } from "@/lib/platform/db/client";
import { parisDay } from "@/lib/platform/shared/calendar";
import { declareAdmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { aPriorAcquisition } from "../../factories/acquisitions";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, act, aSecretary, NOW, sentenceOf } from "../../factories/people";
import { aPublishedEdition } from "../../factories/standards";
import {
  aCandidate,
  aFullDraft,
  anAdmission,
  aRequestUnderReview,
  asked,
  on,
} from "../../factories/vae";
import { ownerAddress, theVersionInForce } from "../../factories/versions";

/** The last day of the texts that dossiers have begun on, and the first of the official ones. */
const BEFORE = new Date("2026-11-30T22:59:00Z");
const FROM = new Date("2026-11-30T23:00:00Z"); // midnight in Paris

let first: string;
let second: string;
let certificationId: string;
let running: Awaited<ReturnType<typeof aRequestUnderReview>>;
let draft: Awaited<ReturnType<typeof aFullDraft>>;
let admissible: Awaited<ReturnType<typeof aRequestUnderReview>>;
let holder: string;

beforeAll(async () => {
  ({ id: certificationId } = await theOnlyCertification());
  first = await theVersionInForce(NOW);
  running = await aRequestUnderReview();
  draft = await aFullDraft();
  admissible = await aRequestUnderReview({ ranks: [1] });
  const admission = await anAdmission(admissible.id);
  accepted(await on(admissible.secretary, declareAdmissible, admissible.id, admission));
  ({ candidateId: holder } = await aHolder());
  await aDecidedCandidacy({ candidateId: holder, validated: [1], refused: [2] });
  second = await aPublishedEdition([await aSecretary(), await aSecretary()], "2026-12-01");
}, 60_000);

const versionOf = async ({ id }: { id: string }) =>
  (await db.candidacy.findUniqueOrThrow({ where: { id } })).versionId;

test("new dossiers are opened on an edition from its day on, and not the minute before", async () => {
  expect(await theVersionInForce(BEFORE)).toBe(first);
  expect(await theVersionInForce(FROM)).toBe(second);
  const inForce = await findVersionInForce(db, certificationId, "2026-12-01");
  expect(inForce).toMatchObject({ rncpCode: "RNCP41351", edition: 2 });
});

test("what has begun keeps its own: what is submitted, and the draft that is submitted afterwards", async () => {
  const late = { ...(await anAdmission(running.id)) };
  accepted(await on(running.secretary, declareAdmissible, running.id, late, FROM));
  expect(await versionOf(running)).toBe(first);
  accepted(await on(draft.person, submitCandidacy, draft.id, {}, FROM));
  expect(await versionOf(draft)).toBe(first);
});

test("the blocks of a draft are chosen anew among those of its own text", async () => {
  const actor = await draft.person.actor(FROM);
  const about = { certificationId, versionId: first, besides: draft.id };
  expect((await getNewCandidacy(actor, about, FROM)).version?.id).toBe(first);
});

test("no new draft is opened on a text before its day, nor on one that was replaced", async () => {
  const open = async (versionId: string, now: Date) => {
    const person = await aCandidate(undefined, now);
    const input = await asked([1], now, versionId);
    return act(person, (work) => openVaeCandidacy(work, input), now);
  };
  const other = /un autre texte à ce jour/;
  expect(sentenceOf(await open(second, BEFORE))).toMatch(other);
  accepted(await open(first, BEFORE));
  expect(sentenceOf(await open(first, FROM))).toMatch(other);
  accepted(await open(second, FROM));
});

test("who was found admissible on a text may go on with it, without another request (L. 6113-9)", async () => {
  const actor = await admissible.person.actor(FROM);
  const offer = await getNewCandidacy(actor, { certificationId }, FROM);
  expect(offer.version?.id).toBe(second);
  expect(offer.outlived).toMatchObject([{ id: first, isRegistered: true }]);
  const before = await getNewCandidacy(actor, { certificationId }, BEFORE);
  expect(before.outlived).toEqual([]);
});

test("a block acquired on one text is held on the other, whichever way (R11)", async () => {
  const code = "RNCP41351BC01";
  expect([
    ...(await readLedger(db, second, { candidateId: holder, on: parisDay(FROM) })).held,
  ]).toEqual([code]);
  const [row] = await db.$queryRaw<{ held: string[] }[]>`
    SELECT held_codes(${holder}::uuid, ${second}::uuid) AS held`;
  expect(row?.held).toEqual([code]);
  const equivalences = await db.blockEquivalence.findMany({
    where: { from: { code }, to: { code } },
    select: { from: { select: { versionId: true } }, to: { select: { versionId: true } } },
  });
  expect(equivalences.map(({ from, to }) => [from.versionId, to.versionId]).sort()).toEqual(
    [
      [first, second],
      [second, first],
    ].sort(),
  );
});

test("a block asked for on one text is not asked for on the other at once (R10)", async () => {
  const input = await asked([1], FROM, second);
  const refused = await act(admissible.person, (work) => openVaeCandidacy(work, input), FROM);
  expect(sentenceOf(refused)).toMatch(/déjà en cours pour le bloc 1/);
});

test.each([
  { acquiredOn: "2026-11-30", text: () => first },
  { acquiredOn: "2026-12-01", text: () => second },
])("a block acquired on $acquiredOn is recorded as that day's text words it", async (row) => {
  const { candidateId } = await aHolder();
  const { id } = await aDecidedCandidacy({ candidateId, validated: [2], refused: [1] });
  const blocks = { "blocks[]": ["RNCP41351BC01"], acquiredOn: row.acquiredOn };
  await aPriorAcquisition(id, { ...blocks, now: new Date("2026-12-02T09:00:00Z") });
  const recorded = await db.priorAcquisition.findFirstOrThrow({ where: { candidateId } });
  expect(recorded.versionId).toBe(row.text());
});

test("the secretariat sees which text is in force, which comes and which was replaced", async () => {
  const actor = await (await aSecretary()).actor();
  const standings = async (now: Date) =>
    Object.fromEntries(
      ((await listStandards(actor, now)) ?? []).map(({ rncpCode, edition, standing }) => [
        `${rncpCode}/${edition}`,
        standing,
      ]),
    );
  const day = "2026-12-01";
  expect(await standings(BEFORE)).toMatchObject({
    "RNCP41351/1": { is: "IN_FORCE" },
    "RNCP41351/2": { is: "COMING", day },
    "RNCP36140/1": { is: "EXPIRED" },
  });
  expect(await standings(FROM)).toMatchObject({
    "RNCP41351/1": { is: "REPLACED", day },
    "RNCP41351/2": { is: "IN_FORCE", day },
  });
});

test("the first loading, done again as every update does, leaves what is published as it is", async () => {
  const kept = () =>
    db.certificationVersion.findMany({ include: { blocks: true }, orderBy: { id: "asc" } });
  const before = await kept();
  vi.stubEnv("DATABASE_OWNER_URL", ownerAddress());
  await import("@/prisma/load-standard.ts");
  expect(await kept()).toEqual(before);
});
