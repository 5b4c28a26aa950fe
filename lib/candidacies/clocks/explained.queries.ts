import "server-only";
import { type CandidacyRight, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { type DossierRow, readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { fullName } from "@/lib/candidates/candidate";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import { explanationOf } from "@/lib/deadlines/explanation.labels";
import { readCounted } from "@/lib/deadlines/explanation.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import type { ExplainedClock, ExplainedClocks } from "./explained";
import { type Replayed, replayClocks } from "./replayed";

/** The clocks of one's own dossier. */
export const explainOwnClocks = (actor: Actor, id: string) => explain(actor, id, "readAsCandidate");
/** Those of any dossier, for the secretariat. */
export const explainClocks = (actor: Actor, id: string) => explain(actor, id, "readAsSecretariat");

const explain = (
  actor: Actor,
  id: string,
  right: CandidacyRight,
): Promise<ExplainedClocks | null> =>
  read(actor, async (tx) => {
    const row = readId(id) && (await readDossierRow(tx, id));
    if (!row || !candidacyPolicy[right](actor, row.subject)) return null;
    const { candidate, invitedName, number } = row;
    const rows = await tx.deadline.findMany({
      where: { candidacyId: id },
      select: {
        id: true,
        kind: true,
        startsOn: true,
        dueOn: true,
        stoppedAt: true,
        stoppedBy: true,
      },
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    });
    const receipt = await receiptOf(tx, row);
    return {
      candidacy: {
        ...{ id, number },
        candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
      },
      clocks: [...rows.map(toClock), ...(receipt ? [receipt] : [])],
      isReplayed: isReplayed(row),
    };
  });

type ClockRow = {
  id: string;
  kind: DeadlineKind;
  startsOn: Date;
  dueOn: Date;
  stoppedAt: Date | null;
  stoppedBy: string | null;
};

function toClock({ id, kind, stoppedAt, stoppedBy, ...days }: ClockRow): ExplainedClock {
  const [startsOn, dueOn] = [dateToDay(days.startsOn), dateToDay(days.dueOn)];
  return {
    ...{ id, kind, dueOn },
    steps: explanationOf({ kind, startsOn, counted: { dueOn, skipped: [] } }),
    stopped: stoppedAt && { at: stoppedAt, by: stoppedBy ?? "" },
  };
}

/** The receipt of a request: due in ten working days, given as the request arrived. */
async function receiptOf(
  tx: Reader,
  { id, route, submittedAt }: DossierRow & { id: string },
): Promise<ExplainedClock | null> {
  if (route !== "VAE" || !submittedAt) return null;
  const startsOn = parisDay(submittedAt);
  const counted = await readCounted(tx, "RECEIPT", startsOn);
  return (
    counted && {
      ...{ id, kind: "RECEIPT" as const, dueOn: counted.dueOn },
      steps: explanationOf({ kind: "RECEIPT", startsOn, counted }),
      stopped: { at: submittedAt, by: "submit" },
    }
  );
}

function isReplayed({ events, deadlines }: DossierRow): boolean {
  const oldestFirst = [...events].reverse();
  const kept = deadlines.flatMap(({ kind, startsOn, dueOn }) =>
    kind === "ADMISSIBILITY_SILENCE" || kind === "JURY_BEFORE"
      ? { kind, startsOn: dateToDay(startsOn), dueOn: dateToDay(dueOn) }
      : [],
  );
  const word = ({ kind, startsOn, dueOn }: Replayed) => `${kind} ${startsOn} ${dueOn}`;
  return kept.map(word).sort().join() === replayClocks(oldestFirst).map(word).sort().join();
}
