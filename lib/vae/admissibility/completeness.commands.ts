import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { startDeadline, stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { fileName } from "@/lib/documents/file-name";
import { filePurposeLabels } from "@/lib/documents/stored-file.labels";
import type { Work } from "@/lib/platform/db/work";
import { addDays, type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import { PIECES_MAX_DAYS } from "@/lib/settings/branch";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { askedBefore } from "./admissibility-decision.labels";
import type { RequestPiecesInput } from "./completeness.schema";
import { checkInTime, findRunning } from "./silence.queries";

/**
 * Asks for what is missing, with a deadline. The first time alone cancels the two-month clock, which starts again when the
 * pieces are there; what is asked for later is to come before the day on which silence answers (L. 114-5 CRPA, R22).
 * Refused when silence has already answered, once the file was declared complete, for a day that is too early or too late,
 * and for an identity document that nobody would examine (R28).
 */
export async function requestPieces(
  work: Work,
  { dueOn, ...input }: RequestPiecesInput,
): Promise<{ id: string }> {
  const { tx, now, today } = work;
  const candidacy = await lockForEvent(work, input, "requestPieces");
  const { id } = candidacy;
  await checkInTime(work, id);
  const isFirst = (await tx.requestedPiece.count({ where: { candidacyId: id } })) === 0;
  await checkDueOn(work, id, dueOn, isFirst);
  const pieces = [
    ...piecesOf(input),
    ...(await piecesToReplace(work, id, input["replace[]"] ?? [])),
  ];
  const asksIdentity = pieces.some(({ kind }) => kind === "IDENTITY_DOCUMENT");
  if (asksIdentity && (await isIdentityChecked(work, candidacy.candidateId)))
    refuseByRule(
      "L’identité de cette personne est déjà contrôlée : aucune pièce d’identité n’est à demander.",
      "identityDocument",
    );
  await tx.requestedPiece.createMany({
    data: pieces.map((piece) => ({
      ...piece,
      candidacyId: id,
      requestedAt: now,
      dueOn: dayToDate(dueOn),
    })),
  });
  await moveCandidacy(work, candidacy, {
    event: "requestPieces",
    payload: { pieces: pieces.length, dueOn },
  });
  if (isFirst) await stopDeadlines(work, id, "requestPieces", "ADMISSIBILITY_SILENCE");
  await startDeadline(work, { kind: "MISSING_PIECES", candidacyId: id, startsOn: today, dueOn });
  const silence = await findRunning(tx, id, "ADMISSIBILITY_SILENCE");
  await notifyCandidate(work, candidacy, "piecesRequested", {
    dueOn,
    ...(silence && { silenceOn: silence.dueOn }),
  });
  return { id };
}

async function checkDueOn(
  { tx, today }: Work,
  candidacyId: string,
  dueOn: CalendarDay,
  isFirst: boolean,
): Promise<void> {
  if (dueOn <= today) refuseByRule("Laissez au candidat au moins jusqu’à demain.", "dueOn");
  const most = asNumber((await readSettings(tx))["vae.piecesMaxDays"], PIECES_MAX_DAYS);
  if (dueOn > addDays(today, most))
    refuseByRule(`Laissez au candidat ${most} jours au plus.`, "dueOn");
  if (isFirst) return;
  const silence = await findRunning(tx, candidacyId, "ADMISSIBILITY_SILENCE");
  if (silence && dueOn >= silence.dueOn) refuseByRule(askedBefore(silence.dueOn), "dueOn");
}

async function isIdentityChecked({ tx }: Work, candidateId: string): Promise<boolean> {
  const checked = await tx.candidate.findFirst({
    where: { id: candidateId, identityCheckedAt: { not: null } },
    select: { id: true },
  });
  return checked !== null;
}

const piecesOf = ({
  identityDocument,
  proofs,
  others,
}: Pick<RequestPiecesInput, "identityDocument" | "proofs" | "others">) => [
  ...(identityDocument
    ? [
        {
          kind: "IDENTITY_DOCUMENT" as const,
          label: "Pièce d’identité en cours de validité, lisible, recto et verso",
        },
      ]
    : []),
  ...proofs.map((label) => ({ kind: "PROOF" as const, label })),
  ...others.map((label) => ({ kind: "OTHER" as const, label })),
];

const kindOf = { IDENTITY_DOCUMENT: "IDENTITY_DOCUMENT", PROOF: "PROOF" } as const;

/** What the verdicts on the pieces named ask to be sent again, each with its reason. */
async function piecesToReplace({ tx }: Work, candidacyId: string, fileIds: readonly string[]) {
  const verdicts = await tx.pieceVerdict.findMany({
    where: { candidacyId, fileId: { in: [...fileIds] }, verdict: "TO_REPLACE" },
    select: { reason: true, file: { select: { purpose: true, originalName: true, mime: true } } },
    orderBy: { fileId: "asc" },
  });
  return verdicts.map(({ reason, file: { purpose, originalName, mime } }) => ({
    kind: purpose in kindOf ? kindOf[purpose as keyof typeof kindOf] : ("OTHER" as const),
    label: `${filePurposeLabels[purpose]}, à la place de ${fileName(originalName, mime)}`,
    reason,
  }));
}

/** Nothing more can be asked for from now on; the clock runs on (R22). */
export async function declareComplete(work: Work, input: Target): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, input, "declareComplete");
  const { id } = candidacy;
  await checkInTime(work, id);
  await moveCandidacy(work, candidacy, { event: "declareComplete" });
  const clock = await findRunning(work.tx, id, "ADMISSIBILITY_SILENCE");
  await notifyCandidate(work, candidacy, "requestComplete", { dueOn: clock?.dueOn ?? null });
  return { id };
}
