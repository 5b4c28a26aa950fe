import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate, formatTypedDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { SaveCurrentSituationInput } from "./current-situation.schema";
import { holdDraft } from "./draft.commands";
import { savePart } from "./part.commands";

/** Keeps the situation of the candidate (rubric 3) and, apart from it, what a disability asks for; gives the next version. */
export async function saveCurrentSituation(
  work: Work,
  { candidacyId, version, disabledWorker, needs, ...said }: SaveCurrentSituationInput,
): Promise<number> {
  await holdDraft(work, candidacyId);
  if (said.registeredOn > work.today)
    refuseByRule("Cette date d’inscription n’est pas encore passée.", "registeredOn");
  const isSeeking = said.currentSituation === "SEEKING";
  const next = await savePart(work, "situationVersion", {
    candidacyId,
    version,
    data: {
      nationality: said.nationality,
      currentSituation: said.currentSituation,
      registeredOn: isSeeking && said.registeredOn ? dayToDate(said.registeredOn) : null,
      benefits: isSeeking ? said["benefits[]"] : [],
    },
    shown: (row) => ({
      nationality: row.nationality ?? "",
      currentSituation: row.currentSituation ?? "",
      registeredOn: row.registeredOn ? formatTypedDay(dateToDay(row.registeredOn)) : "",
    }),
  });
  const apart = { needs, disabledWorker: disabledWorker === "" ? null : disabledWorker === "yes" };
  await work.tx.accommodation.upsert({
    where: { candidacyId },
    create: { candidacyId, ...apart },
    update: apart,
    select: { candidacyId: true },
  });
  return next;
}
