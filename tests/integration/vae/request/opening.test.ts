import { beforeAll, expect, test } from "vitest";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import { db } from "@/lib/platform/db/client";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { findWayOn, getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { accepted, act, aPerson, NOW } from "../../../factories/people";
import { setUntilTheEnd } from "../../../factories/settings";
import {
  aCandidate,
  aDraft,
  aFullDraft,
  aSubmittedRequest,
  asked,
  on,
} from "../../../factories/vae";
import { aThreeBlockVersion } from "../../../factories/versions";

let certification: { id: string };
beforeAll(async () => {
  certification = await theOnlyCertification();
});

const nextYear = new Date("2026-12-31T23:00:00Z"); // midnight in Paris
const stillThisYear = new Date("2026-12-31T22:59:00Z");

const open = async (
  person: Awaited<ReturnType<typeof aPerson>>,
  input: Awaited<ReturnType<typeof asked>>,
  now = NOW,
) => act(person, (work) => openVaeCandidacy(work, input), now);

test("somebody without an identity is asked for it first (R12)", async () => {
  const refused = await open(await aPerson(), await asked());
  expect(refused).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("identité") },
  });
});

test("a version out of force takes no new dossier, an unknown one does not exist (R2)", async () => {
  const person = await aCandidate();
  const old = await db.certificationVersion.findFirstOrThrow({ where: { rncpCode: "RNCP36140" } });
  const refused = await open(person, await asked([1, 2], NOW, old.id));
  expect(refused).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("plus en vigueur") },
  });
});

test("at least one block, and an option where a block has some (R5)", async () => {
  const person = await aCandidate();
  const input = await asked();
  expect(await open(person, { ...input, "blocks[]": [] })).toMatchObject({
    error: { field: "blocks[]" },
  });
  expect(input["options[]"]).not.toEqual([]);
  expect(await open(person, { ...input, "options[]": [] })).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("option") },
  });
});

test("one open candidacy for each block: a draft counts, a withdrawn one does not (R10)", async () => {
  const { id, person } = await aDraft({ ranks: [1] });
  const refused = await open(person, await asked([1, 2]));
  expect(refused).toMatchObject({
    error: {
      reason: "RULE",
      message: expect.stringContaining("déjà en cours pour le bloc 1 (VAE, Brouillon"),
    },
  });
  const mayAsk = async () =>
    (await findWayOn(await person.actor(), certification.id, NOW)) !== null;
  expect(await mayAsk()).toBe(true);
  expect((await open(person, await asked([2]))).ok).toBe(true);
  expect(await mayAsk()).toBe(false);
  accepted(await on(person, withdrawCandidacy, id, {}));
  expect(await mayAsk()).toBe(true);
  expect((await open(person, await asked([1]))).ok).toBe(true);
});

test("the whole certification is asked for once a year, whatever became of the first request (R14)", async () => {
  const { id, person } = await aSubmittedRequest();
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  accepted(await on(person, withdrawCandidacy, id, {}));
  const refused = await open(person, await asked(), stillThisYear);
  expect(refused).toMatchObject({
    error: {
      reason: "RULE",
      message: expect.stringContaining(`la demande ${number}, le 22 novembre 2026`),
    },
  });
  const about = { certificationId: certification.id };
  expect((await getNewCandidacy(await person.actor(), about, NOW)).limit).toContain(number);
  expect((await open(person, await asked(), nextYear)).ok).toBe(true);
});

test("blocks after the whole certification in one year: only where the branch reads the text so (R15)", async () => {
  const whole = await aSubmittedRequest();
  accepted(await on(whole.person, withdrawCandidacy, whole.id, {}));
  const refused = await open(whole.person, await asked([1]));
  expect(refused).toMatchObject({ error: { reason: "RULE" } });
  expect(JSON.stringify(refused)).not.toContain("partie des blocs");
  const offer = async () =>
    getNewCandidacy(await whole.person.actor(), { certificationId: certification.id }, NOW);
  expect((await offer()).blocks.every(({ refusal }) => refusal?.includes("R. 6412-3"))).toBe(true);
  await setUntilTheEnd("vae.blocksAfterWhole", "on");
  expect((await offer()).blocks.every(({ refusal }) => refusal === null)).toBe(true);
  expect((await open(whole.person, await asked([1]))).ok).toBe(true);
});

test("earlier requests for blocks never count (R15)", async () => {
  const block = await aSubmittedRequest({ ranks: [1] });
  accepted(await on(block.person, withdrawCandidacy, block.id, {}));
  expect((await open(block.person, await asked())).ok).toBe(true);
});

test("the limit is looked at again when the request is submitted", async () => {
  const first = await aFullDraft({ now: nextYear });
  const earlier = await aSubmittedRequest({ ranks: [1] });
  expect(earlier.id).not.toBe(first.id);
  await db.candidacy.update({
    where: { id: first.id },
    data: { submittedAt: NOW, number: "ESSAI-LIMITE" },
  });
  const refused = await on(first.person, submitCandidacy, first.id, {}, NOW);
  expect(refused).toMatchObject({
    error: {
      reason: "RULE",
      message: expect.stringContaining("une seule est possible par année civile"),
    },
  });
});

test("three blocks with a choice: the whole needs the first and one of the others; a part may be asked for", async () => {
  const rncpCode = await aThreeBlockVersion();
  const { id: versionId } = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode },
  });
  const whole = async (ranks: number[]) => {
    const { id } = await aDraft({ versionId, ranks });
    return (await db.candidacy.findUniqueOrThrow({ where: { id } })).wholeCertification;
  };
  expect(await whole([1, 2])).toBe(true);
  expect(await whole([1, 3])).toBe(true);
  expect(await whole([1, 2, 3])).toBe(true);
  expect(await whole([2, 3])).toBe(false);
  expect(await whole([1])).toBe(false);
});
