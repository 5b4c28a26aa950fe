import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { startDeadline, stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import type { RequestPiecesInput } from "./completeness.schema";
import { checkInTime, findRunning } from "./silence.queries";

/**
 * Asks for what is missing, with a deadline, and cancels the two-month clock (R22). Refused when silence has already
 * answered, once the file was declared complete, and for an identity document that nobody would examine (R28).
 */
export async function requestPieces(
  work: Work,
  { dueOn, ...input }: RequestPiecesInput,
): Promise<{ id: string }> {
  const { tx, now, today } = work;
  const candidacy = await lockForEvent(work, input, "requestPieces");
  const { id } = candidacy;
  await checkInTime(work, id);
  if (dueOn <= today) refuseByRule("Laissez au candidat au moins jusqu’à demain.", "dueOn");
  if (input.identityDocument && (await isIdentityChecked(work, candidacy.candidateId)))
    refuseByRule(
      "L’identité de cette personne est déjà contrôlée : aucune pièce d’identité n’est à demander.",
      "identityDocument",
    );
  const pieces = piecesOf(input);
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
  await stopDeadlines(work, id, "requestPieces", "ADMISSIBILITY_SILENCE");
  await startDeadline(work, { kind: "MISSING_PIECES", candidacyId: id, startsOn: today, dueOn });
  await notifyCandidate(work, candidacy, "piecesRequested", { dueOn });
  return { id };
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
