import "server-only";
import { openSecretariat } from "@/lib/accounts/grant.queries";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import type { StandardDocument } from "@/lib/certifications/standard-document";
import { versionRows } from "@/lib/certifications/version-rows";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import type { SealedStepInput, Target } from "@/lib/platform/shared/fields.schema";
import { gapsOf } from "./gaps";
import type { ProposeStandardInput } from "./publication.schema";
import { findDraft, hashOf, stepDraft } from "./standard-draft.commands";

/**
 * Proposes a draft as it stands, from a day on, with the password again; another person of the secretariat publishes it.
 * The others of the secretariat are told. Refused while there is none, or something of it is missing, for a day that is past, outside the registration, or before the edition it follows.
 */
export async function proposeStandard(
  work: Work,
  { password, offeredFrom, ...target }: ProposeStandardInput,
): Promise<void> {
  const { document, proposedAt, certificationId } = await findDraft(work, target);
  if (proposedAt) refuseConflict();
  const others = await colleagues(work);
  if (others.length === 0) refuseByRule(ALONE);
  const [gap] = gapsOf(document);
  if (gap) refuseByRule(`Il reste à compléter : ${gap.sentence}`);
  await checkDay(work, { document, certificationId }, offeredFrom);
  await confirmPassword(work, password);
  await stepDraft(work, target, {
    ...{ proposedById: work.actor.userId, proposedAt: work.now },
    offeredFrom: dayToDate(offeredFrom),
  });
  note(work, "proposeStandard", target, { offeredFrom, contentHash: hashOf(document) });
  const { rncpCode } = document;
  const parameters = { draftId: target.id, rncpCode, offeredFrom };
  for (const recipientId of others)
    await sendMessage(work, { kind: "standardProposed", recipientId, parameters });
}

const ALONE =
  "Une autre personne du secrétariat publie ce que vous proposez, et vous êtes la seule\u00a0: deux administrateurs peuvent donner cet accès à quelqu’un d’autre.";

/** Everybody else of the secretariat. */
const colleagues = async ({ tx, actor }: Work): Promise<string[]> =>
  (await openSecretariat(tx)).filter((userId) => userId !== actor.userId);

/** Takes a proposal back, by whoever prepares: the draft can be written again. */
export async function withdrawStandard(work: Work, target: Target): Promise<void> {
  const { proposedAt } = await findDraft(work, target);
  if (!proposedAt) refuseConflict();
  await stepDraft(work, target, { proposedById: null, proposedAt: null, offeredFrom: null });
  note(work, "withdrawStandard", target, {});
}

/**
 * Publishes what another proposed, with the password again: a version of its own, or the next edition of a registration that is
 * published already. New dossiers are opened on it from its day on; what has begun keeps the version it began on (R2, R11).
 * Refused for who proposed it, and once its day is past.
 */
export async function publishStandard(
  work: Work,
  { password, ...target }: SealedStepInput,
): Promise<void> {
  const { document, certificationId, ...draft } = await findDraft(work, target);
  if (!draft.proposedAt || !draft.offeredFrom) refuseConflict();
  if (draft.proposedById === work.actor.userId)
    refuseByRule("Une autre personne du secrétariat publie ce que vous avez proposé.");
  const offeredFrom = dateToDay(draft.offeredFrom);
  const last = await checkDay(work, { document, certificationId }, offeredFrom);
  await confirmPassword(work, password);
  const { id } = await work.tx.certificationVersion.create({
    data: {
      ...versionRows(document),
      ...{ certificationId, edition: (last?.edition ?? 0) + 1 },
      ...{ offeredFrom: draft.offeredFrom, contentHash: hashOf(document) },
    },
    select: { id: true },
  });
  await stepDraft(work, target, {
    ...{ publishedById: work.actor.userId, publishedAt: work.now, publishedVersionId: id },
  });
  note(work, "publishStandard", target, {
    ...{ versionId: id, rncpCode: document.rncpCode, edition: (last?.edition ?? 0) + 1 },
    ...{ offeredFrom, contentHash: hashOf(document) },
  });
  const parameters = { rncpCode: document.rncpCode, offeredFrom };
  for (const recipientId of await colleagues(work))
    await sendMessage(work, { kind: "standardPublished", recipientId, parameters });
}

type Publishable = { document: StandardDocument; certificationId: string };

/** The day from which a version is offered, and the last edition of its registration that it follows. */
async function checkDay(
  { tx, today }: Work,
  { document: { rncpCode, registeredOn, expiresOn }, certificationId }: Publishable,
  offeredFrom: CalendarDay,
) {
  const last = await tx.certificationVersion.findFirst({
    where: { rncpCode },
    select: { edition: true, offeredFrom: true, registeredOn: true, certificationId: true },
    orderBy: { edition: "desc" },
  });
  if (last && last.certificationId !== certificationId)
    refuseByRule(`${rncpCode} est l’enregistrement d’une autre certification.`);
  const before = last ? dateToDay(last.offeredFrom ?? last.registeredOn) : registeredOn;
  const [first = today] = [today, registeredOn, before].sort().toReversed();
  if (offeredFrom < first || offeredFrom > expiresOn)
    refuseByRule(
      first > expiresOn
        ? "Cet enregistrement est échu : aucun dossier ne peut plus être ouvert sur lui."
        : `Choisissez un jour entre le ${formatDay(first)} et le ${formatDay(expiresOn)}.`,
      "offeredFrom",
    );
  return last;
}

type Step = "proposeStandard" | "withdrawStandard" | "publishStandard";

const note = (
  { record }: Work,
  action: Step,
  { id }: Target,
  payload: Record<string, string | number>,
): void => record({ action, subjectType: "StandardDraft", subjectId: id, payload });
