import "server-only";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import { announcementDue, protectionOf } from "@/lib/candidacies/expiry/protection";
import { readExpiry } from "@/lib/candidacies/expiry/protection.queries";
import { isOpen } from "@/lib/candidacies/phase";
import { noteTold } from "@/lib/deadlines/reminder.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { listUntoldOfCompany, readAnnouncing } from "./expiry.queries";

/**
 * Tells a candidate whom nothing protects that the registration of their candidacy ends (R2, L. 6113-9): once when the
 * warning begins, once more some days before. RULE where their candidacy ended or is protected meanwhile, where the day is
 * far or has passed; CONFLICT where another run has told it.
 */
export async function remindOfExpiry(work: Work, id: string): Promise<void> {
  const { tx, today } = work;
  const { state, route, number, candidateUserId } = await lockCandidacy(work, { id }, "remind");
  const facts = await readExpiry(tx, id);
  const { expiresOn: dueOn } = facts.registration;
  const kind = announcementDue(dueOn, today, await readAnnouncing(tx, today));
  if (!kind || !isOpen(state) || !candidateUserId || protectionOf(facts))
    refuseByRule("Aucune fin d’enregistrement n’est à annoncer.");
  const told = await noteTold(work, candidateUserId, [{ candidacyId: id, kind, dueOn }]);
  if (told.length === 0) refuseConflict();
  const { rncpCode } = facts;
  await sendMessage(work, {
    kind: "registrationEnds",
    recipientId: candidateUserId,
    candidacyId: id,
    parameters: { candidacyId: id, number, route, rncpCode, dueOn },
  });
}

/**
 * The same to each manager of a company, of all its own candidacies in one message (R2, R81, R82). Nothing is sent where there
 * is nothing new.
 */
export async function remindCompanyOfExpiry(work: Work, companyId: string): Promise<void> {
  const untold = await listUntoldOfCompany(work.tx, companyId, work.today);
  for (const [recipientId, rows] of Map.groupBy(untold, (row) => row.recipientId)) {
    const told = await noteTold(work, recipientId, rows);
    if (told.length === 0) continue;
    const parameters = {
      candidacies: told.map(({ number, rncpCode, dueOn }) => ({ number, rncpCode, dueOn })),
    };
    await sendMessage(work, { kind: "companyRegistrationEnds", recipientId, parameters });
  }
}
