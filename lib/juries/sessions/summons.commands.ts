import "server-only";
import { heldSeats, parityFindings } from "@/lib/juries/composition/composition";
import { mandatesInForce, readComposition } from "@/lib/juries/composition/composition.queries";
import { notifyEntryCandidate, notifyMembers } from "@/lib/juries/docket/notification.commands";
import { detectLinks } from "@/lib/juries/link.commands";
import {
  type LockedSession,
  lockSessionForEdit,
  lockSessionForEvent,
  moveSession,
  touchSession,
} from "@/lib/jury-sessions/jury-session.commands";
import type { Work } from "@/lib/platform/db/work";
import { inWords } from "@/lib/platform/shared/enumeration";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import { promised } from "@/lib/platform/shared/promised";

type OnSession = Promise<{ id: string }>;

/**
 * Summons every member whose mandate covers the day, titular and substitute, and the candidates. Refused on a past
 * day, with an empty docket, a VAE interview not set, or without parity of seats and mandates (R49).
 */
export async function summonSession(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "summon");
  const refusal = await summonsRefused(work, session);
  if (refusal) refuseByRule(refusal);
  await summonMembers(work, session);
  await summonCandidates(work, session);
  await moveSession(work, session, {
    event: "summon",
    data: { summonedAt: work.now },
  });
  return { id };
}

async function summonsRefused(
  { tx, today }: Work,
  { id, heldOn }: LockedSession,
): Promise<string | null> {
  if (heldOn < today) return "Le jour de la session est passé : reportez-la d’abord.";
  const entries = await tx.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select: { interviewTime: true, candidacy: { select: { route: true, number: true } } },
    orderBy: { ordinal: "asc" },
  });
  if (entries.length === 0) return "Le rôle est vide : inscrivez au moins une candidature.";
  const unset = entries.filter(
    ({ interviewTime, candidacy }) => candidacy.route === "VAE" && !interviewTime,
  );
  if (unset.length > 0) {
    return `Fixez l’heure et le lieu de l’entretien pour ${inWords(unset.map(({ candidacy }) => promised(candidacy, "number").number))}.`;
  }
  const facts = await readComposition(tx, null, heldOn);
  const [finding] = parityFindings(facts);
  if (finding) return `${finding.reason} ${finding.remedy}`;
  const { employers, employees } = heldSeats(facts);
  if (employers !== employees || employers === 0) {
    return `Les sièges pourvus ce jour ne sont pas à parité : ${employers} pour les employeurs, ${employees} pour les salariés. Enregistrez les mandats manquants.`;
  }
  return null;
}

/** Rows, messages and links for the members in force on the day who have none yet. */
async function summonMembers(
  work: Work,
  { id, heldOn, members, number, startTime, place }: LockedSession,
): Promise<string[]> {
  const summoned = new Set(members.map(({ mandateId }) => mandateId));
  const inForce = await mandatesInForce(work.tx, heldOn);
  const mandateIds = inForce
    .map((mandate) => mandate.id)
    .filter((mandateId) => !summoned.has(mandateId));
  await work.tx.attendance.createMany({
    data: mandateIds.map((mandateId) => ({ sessionId: id, mandateId })),
  });
  await detectLinks(work, { id, heldOn });
  await notifyMembers(work, mandateIds, "jurySummons", {
    sessionId: id,
    number,
    heldOn,
    startTime,
    place,
  });
  return mandateIds;
}

async function summonCandidates(work: Work, { id, heldOn }: LockedSession): Promise<void> {
  const entries = await work.tx.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select: {
      candidacyId: true,
      interviewTime: true,
      interviewPlace: true,
      interviewRemote: true,
    },
    orderBy: { ordinal: "asc" },
  });
  for (const entry of entries) {
    const { candidacyId, interviewTime: time, interviewPlace: place } = entry;
    if (time && place)
      await notifyEntryCandidate(work, candidacyId, "interviewSummons", {
        candidacyId,
        heldOn,
        time,
        place,
        remote: entry.interviewRemote,
      });
    else
      await notifyEntryCandidate(work, candidacyId, "examinationNotice", { candidacyId, heldOn });
  }
}

/** Summons the members whose mandates were entered after the summons. */
export async function summonLateMembers(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEdit(work, { id, version }, "summonLate");
  const mandateIds = await summonMembers(work, session);
  if (mandateIds.length === 0)
    refuseByRule("Tous les membres dont le mandat est en cours ce jour sont déjà convoqués.");
  await touchSession(work, session, "summonLate", { mandateIds });
  return { id };
}
