import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { declareComplete, requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import type { Verdict } from "@/lib/vae/admissibility/verdict";
import { examinePieces } from "@/lib/vae/admissibility/verdict.commands";
import { findVerdicts } from "@/lib/vae/admissibility/verdict.queries";
import { getVaePage } from "@/lib/vae/dossier/dossier.queries";
import { accepted, act, aSecretary, NOW, type Person } from "../../../factories/people";
import { anAdmissibleCandidacy, aSubmittedRequest, on } from "../../../factories/vae";

const UNREADABLE = "Le document est illisible.";
type Piece = { fileId: string; verdict: Verdict; reason: string | null; version: number };

const judge = (person: Person, id: string, pieces: Piece[]) =>
  act(person, (work) => examinePieces(work, { id, pieces }));
const proofOf = async (id: string) =>
  (await db.storedFile.findFirstOrThrow({ where: { candidacyId: id, purpose: "PROOF" } })).id;
const replace = (fileId: string, version = 0): Piece => ({
  ...{ fileId, verdict: "TO_REPLACE", reason: UNREADABLE, version },
});
const accept = (fileId: string, version = 0): Piece => ({
  ...{ fileId, verdict: "ACCEPTED", reason: null, version },
});

test("a verdict is kept with its reason, changed, and entered in the journal once for what it changes", async () => {
  const [{ id }, secretary] = [await aSubmittedRequest(), await aSecretary()];
  const fileId = await proofOf(id);
  accepted(await judge(secretary, id, [replace(fileId)]));
  accepted(await judge(secretary, id, [replace(fileId, 1)]));
  expect(await findVerdicts(db, id)).toEqual([
    { fileId, verdict: "TO_REPLACE", reason: UNREADABLE, version: 1 },
  ]);
  accepted(await judge(secretary, id, [accept(fileId, 1)]));
  expect(await findVerdicts(db, id)).toMatchObject([{ verdict: "ACCEPTED", version: 2 }]);
  const entries = { action: "examinePieces", subjectId: id };
  expect(await db.auditEntry.count({ where: entries })).toBe(2);
});

test("two who judge one piece at once: one is kept, the other is told", async () => {
  const { id } = await aSubmittedRequest();
  const [first, second] = [await aSecretary(), await aSecretary("Noé Martin")];
  const fileId = await proofOf(id);
  const both = await Promise.all([
    judge(first, id, [replace(fileId)]),
    judge(second, id, [accept(fileId)]),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
});

test("nobody judges a piece of another request, or once it is decided", async () => {
  const [{ id }, other, secretary] = [
    await aSubmittedRequest(),
    await aSubmittedRequest(),
    await aSecretary(),
  ];
  const foreign = await proofOf(other.id);
  await expect(judge(secretary, id, [accept(foreign)])).rejects.toThrow("no verdict is given");
  const decided = await anAdmissibleCandidacy();
  const late = await judge(secretary, decided.id, [accept(await proofOf(decided.id))]);
  expect(late).toMatchObject({ error: { reason: "RULE" } });
});

test("what is to be replaced is asked for with its reason, which the candidate reads", async () => {
  const [{ id, person }, secretary] = [await aSubmittedRequest(), await aSecretary()];
  const fileId = await proofOf(id);
  accepted(await judge(secretary, id, [replace(fileId)]));
  const asked = { identityDocument: false, proofs: [], others: [], dueOn: "2026-12-31" };
  accepted(await on(secretary, requestPieces, id, { ...asked, "replace[]": [fileId] }));
  const page = await getVaePage(await person.actor(), id, "readAsCandidate", NOW);
  expect(page?.dossier.pieces).toMatchObject([
    {
      ...{ kind: "PROOF", reason: UNREADABLE },
      label: "Justificatif d’expérience, à la place de attestation.pdf",
    },
  ]);
});

test("what was accepted is not asked for again, whatever a form says", async () => {
  const [{ id }, secretary] = [await aSubmittedRequest(), await aSecretary()];
  const fileId = await proofOf(id);
  accepted(await judge(secretary, id, [accept(fileId)]));
  const asked = { identityDocument: false, proofs: [], others: ["Relevé"], dueOn: "2026-12-31" };
  accepted(await on(secretary, requestPieces, id, { ...asked, "replace[]": [fileId] }));
  expect(await db.requestedPiece.count({ where: { candidacyId: id } })).toBe(1);
});

test("verdicts wait for nothing: a request is declared complete without them", async () => {
  const [{ id }, secretary] = [await aSubmittedRequest(), await aSecretary()];
  accepted(await on(secretary, declareComplete, id, {}));
  accepted(await judge(secretary, id, [accept(await proofOf(id))]));
});
