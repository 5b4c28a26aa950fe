import "server-only";
import { lockEntry } from "@/lib/juries/docket/docket.commands";
import { notifyEntryCandidate } from "@/lib/juries/docket/notification.commands";
import { lockSessionForEdit, touchSession } from "@/lib/jury-sessions/jury-session.commands";
import { beforeTheSitting } from "@/lib/jury-sessions/jury-session.labels";
import { isSummoned } from "@/lib/jury-sessions/phase";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { readSettings } from "@/lib/settings/setting.queries";
import { clearOutcome } from "./decision.commands";
import type { AllowRemoteInput, RecordInterviewInput, SetInterviewInput } from "./interview.schema";

type OnSession = Promise<{ sessionId: string }>;

const NOT_ADMITTED =
  "Les entretiens à distance ne sont pas admis\u00a0: voyez le paramètre «\u00a0Entretien à distance admis\u00a0».";
const AT_WORK = "Le dossier d’un candidat évalué au travail est examiné sans entretien.";

/** Whether a session may hear candidates at a distance: where the branch allows it, and never taken back under one (R39). */
export async function allowRemote(
  work: Work,
  { id, version, remote }: AllowRemoteInput,
): Promise<{ id: string }> {
  const session = await lockSessionForEdit(work, { id, version }, "allowRemote");
  const allowed = remote === "yes";
  const settings = await readSettings(work.tx);
  if (allowed && settings["jury.remoteInterview"] !== "on") refuseByRule(NOT_ADMITTED, "remote");
  if (!allowed) await checkNoneRemote(work, id);
  await work.tx.jurySession.update({
    where: { id },
    data: { remoteInterviews: allowed },
    select: { id: true },
  });
  await touchSession(work, session, "allowRemote", { allowed });
  return { id };
}

async function checkNoneRemote({ tx }: Work, sessionId: string): Promise<void> {
  const one = await tx.docketEntry.findFirst({
    where: { sessionId, removedAt: null, interviewRemote: true },
    select: { candidacy: { select: { number: true } } },
  });
  if (one) {
    refuseByRule(
      `L’entretien de ${one.candidacy.number} se tient à distance\u00a0: fixez-le d’abord sur place.`,
      "remote",
    );
  }
}

/** When and where the jury hears a VAE candidate; at a distance only in a session that allows it (R39). */
export async function setInterview(
  work: Work,
  { time, place, mode, ...input }: SetInterviewInput,
): OnSession {
  const { session, id, candidacyId } = await lockEntry(work, input, "setInterview");
  const { route } = await work.tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { route: true },
  });
  if (route !== "VAE") refuseByRule(AT_WORK);
  const remote = mode === "REMOTE";
  if (remote && !session.remoteInterviews) {
    refuseByRule("Cette session n’entend pas à distance\u00a0: indiquez un lieu.", "mode");
  }
  await work.tx.docketEntry.update({
    where: { id },
    data: { interviewTime: time, interviewPlace: place, interviewRemote: remote },
    select: { id: true },
  });
  if (isSummoned(session.state)) {
    await notifyEntryCandidate(work, candidacyId, "interviewSummons", {
      candidacyId,
      heldOn: session.heldOn,
      time,
      place,
      remote,
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
