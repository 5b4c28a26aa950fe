import "server-only";
import { logReading } from "@/lib/accounts/access-log.commands";
import { getWorkplaceProgress } from "@/lib/assessments/dossier/assessment.queries";
import { progressOf } from "@/lib/assessments/grids/assessment-grid";
import { readCommittee, readGrids } from "@/lib/assessments/grids/grid.queries";
import { takesEvent } from "@/lib/candidacies/candidacy";
import {
  availableEvents,
  candidacyPolicy,
  readingCapacity,
} from "@/lib/candidacies/candidacy.policy";
import { erasedAtOf } from "@/lib/candidacies/candidacy.queries";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { readRegistrationEnd } from "@/lib/candidacies/expiry/protection.queries";
import { isDecided, isEnded } from "@/lib/candidacies/phase";
import { isLatestRefused } from "@/lib/messages/refusal.queries";
import { type Actor, managedCompanyIds } from "@/lib/platform/actor/actor";
import { isManagerOf } from "@/lib/platform/actor/right";
import { type Reader, read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { findOutlivedRegistration } from "./registration.queries";

async function findForCompany(tx: Reader, actor: Actor, id: string) {
  const row = await readDossierRow(tx, id);
  if (!row || !candidacyPolicy.readAsCompany(actor, row.subject)) return null;
  const { subject, version, versionId, invitedName, invitedEmail, createdAt } = row;
  return {
    subject,
    version,
    versionId,
    createdAt,
    erasedAt: erasedAtOf(row),
    number: promised(row, "number").number,
    name: invitedName ?? "",
    email: invitedEmail ?? "",
  };
}

/** A candidacy as the company reads it: what it typed, where it stands, what it may do; null for anybody else (R81). */
export const getCompanyDossier = (actor: Actor, id: string, now: Date) =>
  read(actor, async (tx) => {
    const found = await findForCompany(tx, actor, id);
    const progress = found && (await getWorkplaceProgress(actor, id));
    if (!found || !progress) return null;
    const capacity = readingCapacity(actor, found.subject);
    if (capacity) await logReading(actor, id, { part: "DOSSIER", capacity }, now);
    const { subject, versionId, ...candidacy } = found;
    return {
      ...candidacy,
      id,
      state: subject.state,
      registrationEnd: isEnded(subject.state)
        ? null
        : await readRegistrationEnd(tx, versionId, now),
      isInvitationRefused:
        takesEvent(subject.state, "confirm") &&
        (await isLatestRefused(tx, { candidacyId: id, kind: "registrationToConfirm" })),
      mayRegisterAgain:
        isDecided(subject.state) &&
        isManagerOf(actor, subject.companyId) &&
        (await findOutlivedRegistration(tx, {
          after: id,
          companyIds: managedCompanyIds(actor),
          today: parisDay(now),
        })) !== null,
      events: availableEvents(actor, subject),
      sits: candidacyPolicy.readAsCommittee(actor, subject),
      progress,
      evaluated: progressOf(await readGrids(tx, id)),
    };
  });

/** The team among whom a committee is chosen, for a manager while the committee can be constituted or changed. */
export const getCommitteeForm = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    const found = await findForCompany(tx, actor, id);
    if (!found) return null;
    const { subject, versionId, ...candidacy } = found;
    const events = availableEvents(actor, subject);
    const event = (["constituteCommittee", "changeCommittee"] as const).find((one) =>
      events.includes(one),
    );
    if (!event) return null;
    const members = await tx.companyMember.findMany({
      where: {
        companyId: promised(subject, "companyId").companyId,
        endedAt: null,
        ...(subject.candidateUserId && { userId: { not: subject.candidateUserId } }),
      },
      select: { userId: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      distinct: ["userId"],
    });
    const settings = await readSettings(tx);
    return {
      ...candidacy,
      id,
      event,
      members,
      seated: await readCommittee(tx, id),
      minimum: asNumber(settings["workplace.committeeMinimum"], 2),
    };
  });
