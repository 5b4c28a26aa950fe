import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { requestedBlocks, toBlockView } from "@/lib/candidacies/requested-block.queries";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { openFile } from "@/lib/platform/storage/storage";
import { requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { getSubmittedRequest } from "@/lib/vae/dossier/dossier.queries";
import { addExperience } from "@/lib/vae/request/experience.commands";
import { removeFile } from "@/lib/vae/request/file-removal.commands";
import { answerPiece } from "@/lib/vae/request/requested-piece.commands";
import { resubmitCandidacy, submitCandidacy } from "@/lib/vae/request/submission.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { accepted, act, aPerson, aSecretary, NOW } from "../../../factories/people";
import { aDraft, aFullDraft, aSubmittedRequest, on } from "../../../factories/vae";
import { aReceivedFile, EXPERIENCE } from "../../../factories/vae-samples";
import { storedText } from "../../../support/stored-text";
import { readPdf } from "../../../unit/platform/pdf/read-pdf";

const later = new Date("2026-12-10T09:00:00Z");

test("a submission gives a number, a hash, a receipt whose bytes are kept, a clock and a message", async () => {
  const { id, person } = await aFullDraft();
  accepted(await on(person, submitCandidacy, id, {}));
  const row = await db.candidacy.findUniqueOrThrow({
    where: { id },
    include: {
      files: true,
      deadlines: true,
      messages: true,
      admissibilityFile: true,
      events: { orderBy: { id: "asc" } },
    },
  });
  expect(row.state).toBe("SUBMITTED");
  expect(row.number).toMatch(/^CRCA-2026-\d{5}$/);
  expect(row.admissibilityFile?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(row.events.map(({ type }) => type)).toEqual(["open", "submit"]);
  expect(row.deadlines).toMatchObject([{ kind: "ADMISSIBILITY_SILENCE", stoppedAt: null }]);
  expect(row.deadlines.map(({ dueOn }) => dateToDay(dueOn))).toEqual(["2027-01-22"]);
  expect(row.messages.map(({ kind }) => kind)).toEqual(["requestSubmitted"]);
  const receipt = row.files.find(({ purpose }) => purpose === "RECEIPT");
  const bytes = await buffer(await openFile(receipt?.storageKey ?? "", receipt?.sha256 ?? ""));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(receipt?.sha256);
  const [chosen] = await chosenOptions(id);
  const form = row.files.find(({ purpose }) => purpose === "REQUEST");
  const filledIn = await buffer(await openFile(form?.storageKey ?? "", form?.sha256 ?? ""));
  expect((await readPdf(filledIn)).text).toContain("Rubrique 6. Déclaration sur l’honneur");
  expect((await readPdf(bytes)).text).toContain(`Option : ${chosen}`);
});

async function chosenOptions(candidacyId: string): Promise<string[]> {
  const rows = await db.requestedBlock.findMany({ where: { candidacyId }, ...requestedBlocks });
  return rows.flatMap((row) => toBlockView(row).options);
}

test("numbers follow one another", async () => {
  const first = await aSubmittedRequest();
  const second = await aSubmittedRequest();
  const numbers = await db.candidacy.findMany({
    where: { id: { in: [first.id, second.id] } },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  const [one, two] = numbers.map(({ number }) => Number(number?.slice(-5)));
  expect((two ?? 0) - (one ?? 0)).toBe(1);
});

test("an incomplete draft is refused, and says what is missing (R17)", async () => {
  const { id, person } = await aDraft();
  expect(await on(person, submitCandidacy, id, {})).toEqual({
    ok: false,
    error: {
      reason: "RULE",
      message:
        "Il reste à compléter : votre situation, votre parcours de formation, vos expériences, vos pièces, vos déclarations sur l’honneur.",
    },
  });
});

test("somebody else finds nothing, the secretariat may not submit", async () => {
  const { id } = await aFullDraft();
  expect(await on(await aPerson(), submitCandidacy, id, {})).toEqual({
    ok: false,
    error: { reason: "NOT_FOUND" },
  });
  expect(await on(await aSecretary(), submitCandidacy, id, {})).toEqual({
    ok: false,
    error: { reason: "FORBIDDEN" },
  });
});

test("a stale page is told so", async () => {
  const { id, person } = await aDraft();
  const target = await readTarget(db, id);
  accepted(await act(person, (work) => addExperience(work, { candidacyId: id, ...EXPERIENCE })));
  const stale = await act(person, (work) => submitCandidacy(work, target));
  expect(stale).toEqual({ ok: false, error: { reason: "CONFLICT" } });
});

test("after the submission nothing can be taken back", async () => {
  const { id, person } = await aSubmittedRequest();
  const proof = await db.storedFile.findFirstOrThrow({
    where: { candidacyId: id, purpose: "PROOF" },
  });
  const refused = await act(person, (work) =>
    removeFile(work, { candidacyId: id, fileId: proof.id }),
  );
  expect(refused).toMatchObject({ ok: false, error: { reason: "RULE" } });
});

test("pieces are answered one by one; a new two-month clock starts when all are sent back", async () => {
  const { id, person } = await aSubmittedRequest();
  const secretary = await aSecretary();
  const pieces = {
    identityDocument: true,
    proofs: ["Contrat de travail"],
    others: [],
    dueOn: "2026-12-22",
  };
  accepted(await on(secretary, requestPieces, id, pieces));
  expect(
    await db.deadline.findFirst({
      where: { candidacyId: id, kind: "ADMISSIBILITY_SILENCE", stoppedAt: null },
    }),
  ).toBeNull();

  const requested = await db.requestedPiece.findMany({
    where: { candidacyId: id },
    orderBy: { kind: "asc" },
  });
  expect(requested.map(({ kind }) => kind)).toEqual(["IDENTITY_DOCUMENT", "PROOF"]);
  expect(await on(person, resubmitCandidacy, id, {}, later)).toMatchObject({
    ok: false,
    error: { reason: "RULE" },
  });
  for (const piece of requested) {
    const file = await aReceivedFile(`${piece.kind}.pdf`);
    accepted(
      await act(
        person,
        (work) => answerPiece(work, { candidacyId: id, pieceId: piece.id }, file),
        later,
      ),
    );
  }
  accepted(await on(person, resubmitCandidacy, id, {}, later));
  const running = await db.deadline.findMany({ where: { candidacyId: id, stoppedAt: null } });
  expect(running.map(({ kind, dueOn }) => [kind, dateToDay(dueOn)])).toEqual([
    ["ADMISSIBILITY_SILENCE", "2027-02-10"],
  ]);
  const page = await getSubmittedRequest(await person.actor(), id, later);
  const texts = await Promise.all((page?.dossier.receipts ?? []).map(storedText));
  expect(texts.map((text) => text.includes(page?.dossier.contentHash ?? ""))).toEqual([
    true,
    false,
  ]);
  expect(texts[0]).toContain("ce récépissé remplace celui du 22 novembre 2026");
  const copies = await db.storedFile.count({
    where: { candidate: { userId: person.userId }, purpose: "IDENTITY_DOCUMENT", erasedAt: null },
  });
  expect(copies).toBe(1);
});

test("a deadline for pieces that is already there is refused", async () => {
  const { id } = await aSubmittedRequest();
  const today = await on(
    await aSecretary(),
    requestPieces,
    id,
    { identityDocument: true, proofs: [], others: [], dueOn: "2026-11-22" },
    NOW,
  );
  expect(today).toMatchObject({ ok: false, error: { reason: "RULE", field: "dueOn" } });
});

test("the identity document of a submitted request cannot be taken back through another draft", async () => {
  const { person } = await aSubmittedRequest({ ranks: [1] });
  const { id: candidacyId } = await aFullDraft({ person, ranks: [2] });
  const identityDocument = { purpose: "IDENTITY_DOCUMENT", erasedAt: null } as const;
  const where = { ...identityDocument, candidate: { userId: person.userId } };
  const { id: fileId } = await db.storedFile.findFirstOrThrow({ where });
  const outcome = await act(person, (work) => removeFile(work, { candidacyId, fileId }));
  expect(outcome).toMatchObject({ ok: false, error: { reason: "RULE" } });
  expect(await db.storedFile.count({ where })).toBe(1);
});
