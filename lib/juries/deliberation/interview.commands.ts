import "server-only";
import { lockEntry } from "@/lib/juries/docket/docket.commands";
import { notifyEntryCandidate } from "@/lib/juries/docket/notification.commands";
import { touchSession } from "@/lib/jury-sessions/jury-session.commands";
import { beforeTheSitting } from "@/lib/jury-sessions/jury-session.labels";
import { isSummoned } from "@/lib/jury-sessions/phase";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { readSettings } from "@/lib/settings/setting.queries";
import { clearOutcome } from "./decision.commands";
import type { RecordInterviewInput, SetInterviewInput } from "./interview.schema";

type OnSession = Promise<{ sessionId: string }>;

const AT_WORK = "Le dossier d’un candidat évalué au travail est examiné sans entretien.";

/** When and where the jury hears a VAE candidate; at a distance only when the branch allows it (R39). */
export async function setInterview(
  work: Work,
  { time, place, ...input }: SetInterviewInput,
): OnSession {
  const { session, id, candidacyId } = await lockEntry(work, input, "setInterview");
  const { route } = await work.tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { route: true },
  });
  if (route !== "VAE") refuseByRule(AT_WORK);
  const settings = await readSettings(work.tx);
  if (/^https?:/.test(place) && settings["jury.remoteInterview"] !== "on") {
    refuseByRule("L’entretien à distance n’est pas admis : indiquez un lieu.", "place");
  }
  await work.tx.docketEntry.update({
    where: { id },
    data: { interviewTime: time, interviewPlace: place },
    select: { id: true },
  });
  if (isSummoned(session.state)) {
    await notifyEntryCandidate(work, candidacyId, "interviewSummons", {
      candidacyId,
      heldOn: session.heldOn,
      time,
      place,
    });
  }
  await touchSession(work, session, "setInterview", { entryId: id });
  return { sessionId: session.id };
}

/** Whether the jury heard a VAE candidate: without it there is no decision. */
export async function recordInterview(
  work: Work,
  { entryId, version, held }: RecordInterviewInput,
): OnSession {
  const { session, candidacyId } = await lockEntry(work, { entryId, version }, "recordInterview");
  if (work.today < session.heldOn) refuseByRule(beforeTheSitting(session.heldOn));
  const entry = await work.tx.docketEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: { interviewHeld: true, candidacy: { select: { route: true } } },
  });
  if (entry.candidacy.route !== "VAE") refuseByRule(AT_WORK);
  const interviewHeld = held === "yes";
  await work.tx.docketEntry.update({
    where: { id: entryId },
    data: { interviewHeld },
    select: { id: true },
  });
  if (entry.interviewHeld !== interviewHeld) await clearOutcome(work.tx, entryId);
  await touchSession(work, session, "recordInterview", {
    entryId,
    candidacyId,
    held: interviewHeld,
  });
  return { sessionId: session.id };
}
