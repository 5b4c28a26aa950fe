import "server-only";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import type { CandidacyRight } from "@/lib/candidacies/candidacy.policy";
import { notifyCandidate, notifyOfCandidacy } from "@/lib/candidacies/notification.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { MOST_UNANSWERED } from "./exchange";

type Written = { id: string; text: string };

/**
 * A candidate asks the secretariat something about their dossier; whoever follows it is told. RULE once the dossier is
 * erased, and while their last messages all still wait.
 */
export async function writeToSecretariat(work: Work, input: Written): Promise<{ id: string }> {
  const { tx } = work;
  const { id } = input;
  const { number } = await openForWriting(work, id, "writeToSecretariat");
  if ((await tx.exchange.count({ where: awaiting(id) })) >= MOST_UNANSWERED)
    refuseByRule(
      "Vos derniers messages attendent encore une réponse\u00a0: vous pourrez écrire de nouveau quand le secrétariat aura répondu.",
    );
  await write(work, input, false);
  const { handlerId } = await tx.candidacy.findUniqueOrThrow({
    where: { id },
    select: { handlerId: true },
  });
  const named = { id, number: number ?? UNNUMBERED };
  await notifyOfCandidacy(work, named, handlerId ? [handlerId] : [], "exchangeToAnswer");
  return { id };
}

/** The secretariat writes to a candidate, who is told: all that waited is answered. RULE once the dossier is erased. */
export async function writeToCandidate(work: Work, input: Written): Promise<{ id: string }> {
  const candidacy = await openForWriting(work, input.id, "writeToCandidate");
  await write(work, input, true);
  await answerAll(work, input.id);
  const number = candidacy.number ?? UNNUMBERED;
  await notifyCandidate(work, { ...candidacy, number }, "exchangeReceived");
  return { id: input.id };
}

/** What a message says in place of its number of a dossier that has none yet. */
const UNNUMBERED = "en préparation";

async function write(
  { tx, now, actor, record }: Work,
  { id, text }: Written,
  fromSecretariat: boolean,
): Promise<void> {
  await tx.exchange.create({
    data: { candidacyId: id, fromSecretariat, text, authorId: actor.userId, at: now },
    select: { id: true },
  });
  record({
    action: fromSecretariat ? "writeToCandidate" : "writeToSecretariat",
    subjectType: "Candidacy",
    subjectId: id,
  });
}

/** What waited needs no answer. */
export async function closeExchange(work: Work, { id }: { id: string }): Promise<{ id: string }> {
  await openForWriting(work, id, "writeToCandidate");
  await answerAll(work, id);
  work.record({ action: "closeExchange", subjectType: "Candidacy", subjectId: id });
  return { id };
}

/** A note that the secretariat alone reads. */
export async function addNote(work: Work, { id, text }: Written): Promise<{ id: string }> {
  const { tx, now, actor } = work;
  await openForWriting(work, id, "note");
  await tx.internalNote.create({
    data: { candidacyId: id, text, authorId: actor.userId, at: now },
    select: { id: true },
  });
  work.record({ action: "addNote", subjectType: "Candidacy", subjectId: id });
  return { id };
}

async function openForWriting(work: Work, id: string, right: CandidacyRight) {
  const candidacy = await lockCandidacy(work, { id }, right);
  if ((await work.tx.erasure.count({ where: { candidacyId: id } })) > 0)
    refuseByRule("Ce dossier est effacé, sa durée de conservation passée.");
  return candidacy;
}

const awaiting = (candidacyId: string) => ({
  ...{ candidacyId, fromSecretariat: false, answeredAt: null },
});

async function answerAll({ tx, now }: Work, candidacyId: string): Promise<void> {
  await tx.exchange.updateMany({ where: awaiting(candidacyId), data: { answeredAt: now } });
}
