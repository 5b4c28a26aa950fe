import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { ErasedKind, StandingTerm } from "./retention";
import { appliedLength, lengthOf } from "./term.queries";

/** Notes that a run begins, with the durations it goes by. Returns its id. */
export async function openRun(
  tx: Tx,
  standing: readonly StandingTerm[],
  now: Date,
): Promise<string> {
  const { id } = await tx.erasureRun.create({
    data: {
      startedAt: now,
      draftMonths: appliedLength(standing, "DRAFT"),
      dossierYears: appliedLength(standing, "DOSSIER"),
      logsMonths: lengthOf(standing, "CONSULTATION"),
    },
    select: { id: true },
  });
  return id;
}

/** Says in the transaction that erases what it erases. */
export async function noteErased(
  { tx }: Work,
  runId: string,
  kind: ErasedKind,
  count: number,
): Promise<void> {
  if (count > 0) await tx.erasureLine.create({ data: { runId, kind, count } });
}

/**
 * Opens the way to what is erased of a candidacy, in this transaction alone. RULE where its duration is not over, where
 * something holds it, or another run has erased it meanwhile; the database says the same by its own clock.
 */
export async function openErasure({ tx, now, today }: Work, id: string, reason: string) {
  const [{ endedAt, isDue }] = await tx.$queryRaw<[{ endedAt: Date; isDue: boolean }]>`
    SELECT ended_at(${id}::uuid) AS "endedAt", is_erasable(${id}::uuid, ${today}::date) AS "isDue"`;
  if (!isDue) refuseByRule("La durée de conservation n’est pas passée, ou ce dossier sert encore.");
  await tx.erasure.create({
    data: { candidacyId: id, endedAt, reason, erasedAt: now },
    select: { id: true },
  });
}
