import { onTestFinished } from "vitest";
import {
  addTrainingProof,
  saveTrainingEntry,
} from "@/lib/candidacies/expiry/training-entry.commands";
import { waiveExpiry } from "@/lib/candidacies/expiry/waiver.commands";
import { db } from "@/lib/platform/db/client";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { accepted, act, NOW, PASSWORD, type Person } from "./people";
import { aReceivedFile } from "./vae-samples";
import { asOwner, rewriting, rewritten, theVersionInForce } from "./versions";

/** The registration of the version in force ends on that day, and on those told after it, until the test is over. */
export async function registeredUntil(
  day: CalendarDay,
): Promise<(other: CalendarDay) => Promise<void>> {
  const { id, expiresOn } = await db.certificationVersion.findUniqueOrThrow({
    where: { id: await theVersionInForce(NOW) },
    select: { id: true, expiresOn: true },
  });
  const give = (last: Date) =>
    asOwner(async (query) => {
      await query("BEGIN");
      await query(rewriting);
      await query(`UPDATE "CertificationVersion" SET "expiresOn" = $2 WHERE id = $1`, [id, last]);
      await query(rewritten);
      await query("COMMIT");
    });
  onTestFinished(() => give(expiresOn));
  await give(dayToDate(day));
  return (other) => give(dayToDate(other));
}

/** The secretariat goes on with a candidacy after the last day of its version. */
export const waive = (secretary: Person, id: string, now = NOW) =>
  act(
    secretary,
    (work) => waiveExpiry(work, { id, reason: "Session reportée deux fois.", password: PASSWORD }),
    now,
  );

/** The secretariat reads the day of an entry into training from its proof. */
export async function recordTraining(
  secretary: Person,
  id: string,
  enteredOn: CalendarDay,
  now = NOW,
): Promise<void> {
  const proof = await aReceivedFile("contrat.pdf");
  accepted(await act(secretary, (work) => addTrainingProof(work, { candidacyId: id }, proof), now));
  const { id: fileId } = await db.storedFile.findFirstOrThrow({
    where: { candidacyId: id, purpose: "TRAINING_PROOF" },
    orderBy: { id: "desc" },
  });
  const entry = { id, fileId, enteredOn, provider: "IFPASS" };
  accepted(await act(secretary, (work) => saveTrainingEntry(work, entry), now));
}
