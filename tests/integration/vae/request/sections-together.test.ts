import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { addExperience } from "@/lib/vae/request/experience.commands";
import { removeFile } from "@/lib/vae/request/file-removal.commands";
import { addProof } from "@/lib/vae/request/proof.commands";
import { answerPiece } from "@/lib/vae/request/requested-piece.commands";
import { saveStatements } from "@/lib/vae/request/statements.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { saveSituation } from "@/lib/vae/validation/situation.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { held, whatWaits } from "../../../factories/held";
import { accepted, act, aSecretary } from "../../../factories/people";
import { aFullDraft, anAdmissibleCandidacy, aSubmittedRequest, on } from "../../../factories/vae";
import { aReceivedFile, EXPERIENCE, SITUATION } from "../../../factories/vae-samples";

const SWORN = { swornNoBan: true, swornExact: true, swornLimits: true };

test("two parts of one request are written at once: neither waits for the other", async () => {
  const { id, person } = await aFullDraft();
  const one = held(person, (work) => addExperience(work, { candidacyId: id, ...EXPERIENCE }));
  await one.carriedOut;
  const sworn = { candidacyId: id, version: 2, ...SWORN };
  const proof = await aReceivedFile("contrat.pdf");
  accepted(await act(person, (work) => saveStatements(work, sworn)));
  accepted(await act(person, (work) => addProof(work, { candidacyId: id }, proof)));
  accepted(await act(person, (work) => addExperience(work, { candidacyId: id, ...EXPERIENCE })));
  one.letGo();
  accepted(await one.result);
  expect(await db.experience.count({ where: { candidacyId: id } })).toBe(3);
});

test("a submission waits for what is being written, and is refused since it was not read over", async () => {
  const { id, person } = await aFullDraft();
  const target = await readTarget(db, id);
  const edit = held(person, (work) => addExperience(work, { candidacyId: id, ...EXPERIENCE }));
  const submission = await whatWaits(edit, () =>
    act(person, (work) => submitCandidacy(work, target)),
  );
  expect(submission).toEqual({ ok: false, error: { reason: "CONFLICT" } });
});

test("what is written while a submission is carried out is refused, and is not in the request", async () => {
  const { id, person } = await aFullDraft();
  const target = await readTarget(db, id);
  const submission = held(person, (work) => submitCandidacy(work, target));
  const edit = await whatWaits(submission, () =>
    act(person, (work) => addExperience(work, { candidacyId: id, ...EXPERIENCE })),
  );
  expect(edit).toMatchObject({ error: { reason: "RULE" } });
  expect(await db.experience.count({ where: { candidacyId: id } })).toBe(1);
});

test("one part written by two pages at once: one wins, the other is told what stands now", async () => {
  const { id, person } = await anAdmissibleCandidacy();
  const { blockId } = await db.requestedBlock.findFirstOrThrow({ where: { candidacyId: id } });
  for (const version of [0, 1]) {
    const save = (title: string) => (work: Work) =>
      saveSituation(work, { candidacyId: id, blockId, version, ...SITUATION, title });
    const one = held(person, save(`Première ${version}`));
    const other = await whatWaits(one, () => act(person, save(`Seconde ${version}`)));
    expect(other).toMatchObject({
      error: { reason: "CONFLICT", theirs: { title: `Première ${version}` } },
    });
  }
});

test("a file taken out twice at once is taken out once", async () => {
  const { id, person } = await aFullDraft();
  const where = { candidacyId: id, purpose: "PROOF", erasedAt: null } as const;
  const { id: fileId } = await db.storedFile.findFirstOrThrow({ where });
  const remove = (work: Work) => removeFile(work, { candidacyId: id, fileId });
  const one = held(person, remove);
  const other = await whatWaits(one, () => act(person, remove));
  expect(other).toEqual({ ok: false, error: { reason: "NOT_FOUND" } });
});

test("one piece answered twice at once: the last file replaces the first, and none is left beside it", async () => {
  const { id, person } = await aSubmittedRequest();
  const pieces = { identityDocument: true, proofs: ["Contrat"], others: [], dueOn: "2026-12-22" };
  accepted(await on(await aSecretary(), requestPieces, id, pieces));
  const asked = await db.requestedPiece.findMany({ where: { candidacyId: id } });
  for (const { id: pieceId } of asked) {
    const files = [await aReceivedFile("recto.pdf"), await aReceivedFile("verso.pdf")] as const;
    const answer = (file: (typeof files)[number]) => (work: Work) =>
      answerPiece(work, { candidacyId: id, pieceId }, file);
    const one = held(person, answer(files[0]));
    const other = await whatWaits(one, () => act(person, answer(files[1])));
    accepted(other);
  }
  const live = await db.storedFile.findMany({
    where: {
      originalName: { in: ["recto.pdf", "verso.pdf"] },
      uploadedById: person.userId,
      erasedAt: null,
    },
    select: { originalName: true },
  });
  expect(live).toEqual([{ originalName: "verso.pdf" }, { originalName: "verso.pdf" }]);
});
