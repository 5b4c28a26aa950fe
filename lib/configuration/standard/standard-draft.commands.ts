import "server-only";
import { createHash } from "node:crypto";
import { certificationPolicy } from "@/lib/certifications/certification.policy";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import type { StandardDocument } from "@/lib/certifications/standard-document";
import { readPublished } from "@/lib/certifications/standard-document.queries";
import { readDocument } from "@/lib/certifications/standard-document.schema";
import { isLastWriter } from "@/lib/platform/db/last-writer.queries";
import type { Work } from "@/lib/platform/db/work";
import {
  refuseByRule,
  refuseConflict,
  refuseNotFound,
  valueOr,
} from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import { importStandard } from "./import.schema";
import type { ImportStandardInput, StartStandardInput } from "./standard-draft.schema";

type DraftId = { id: string };

const EMPTY: StandardDocument = {
  ...{ rncpCode: "", title: "", acronym: "", level: null, europeanLevel: null },
  ...{ specialties: [], awardingBodies: [], occupations: [] },
  ...{ registeredOn: "", registeredOnOfficial: false, registeredOnSource: "", expiresOn: "" },
  ...{ textSource: "", awardRule: { all: [] }, awardRuleSource: "", blocks: [] },
};

/** Begins a draft, empty or as a copy of a published version. */
export async function startStandard(work: Work, { copyOf }: StartStandardInput): Promise<DraftId> {
  checkPrepares(work);
  const document = copyOf ? await readPublished(work.tx, copyOf) : EMPTY;
  if (!document) refuseNotFound();
  return createDraft(work, document);
}

/** Begins a draft with what a sheet of the register or a file of the project says: whole, or refused with the place at fault. */
export async function startImported(
  work: Work,
  { content, rncpCode }: ImportStandardInput,
): Promise<DraftId> {
  checkPrepares(work);
  const document = valueOr(importStandard(content, rncpCode), ({ message, field }) =>
    refuseByRule(message, field),
  );
  return createDraft(work, document);
}

async function createDraft(work: Work, document: StandardDocument): Promise<DraftId> {
  const { tx, actor, now, record } = work;
  const { id: certificationId } = await theOnlyCertification(tx);
  const written = { createdById: actor.userId, createdAt: now, editedAt: now };
  const { id } = await tx.standardDraft.create({
    data: { certificationId, content: document as object, ...written },
    select: { id: true },
  });
  record({
    ...{ action: "draftStandard", subjectType: "StandardDraft", subjectId: id },
    payload: { contentHash: hashOf(document) },
  });
  return { id };
}

function checkPrepares({ actor }: Work): void {
  if (!certificationPolicy.prepareStandard(actor)) refuseNotFound();
}

export const hashOf = (document: StandardDocument): string =>
  createHash("sha256").update(JSON.stringify(document)).digest("hex");

const PROPOSED =
  "Cette version est proposée à la publication : retirez la proposition pour la modifier.";
const OVER = "Cette version n’est plus en préparation : elle est publiée, ou abandonnée.";

/** A draft of the page that was shown, still in preparation; whoever may not prepare one finds none. */
export async function findDraft(work: Work, { id }: DraftId) {
  checkPrepares(work);
  const draft = await work.tx.standardDraft.findUnique({ where: { id } });
  if (!draft) refuseNotFound();
  if (draft.publishedAt || draft.discardedAt) refuseByRule(OVER);
  return { ...draft, document: readDocument(draft.content) };
}

type Revision = {
  revise: (document: StandardDocument) => StandardDocument;
  /** The fields of the form as they stand now, for who is told that somebody was faster. */
  textsOf?: (document: StandardDocument) => Readonly<Record<string, string>>;
};

/**
 * Rewrites a draft. Refused once it is proposed, since it is published as it was proposed; CONFLICT, with what stands now, when
 * it was written since the page was shown.
 */
export async function reviseDraft(
  work: Work,
  target: Target,
  { revise, textsOf = () => ({}) }: Revision,
): Promise<DraftId> {
  const draft = await findDraft(work, target);
  if (draft.proposedAt) refuseByRule(PROPOSED);
  if (draft.version !== target.version) await refuseChanged(work, draft, textsOf(draft.document));
  const document = revise(draft.document);
  await stepDraft(work, target, { content: document as object, editedAt: work.now });
  work.record({
    ...{ action: "editStandard", subjectType: "StandardDraft", subjectId: target.id },
    payload: { contentHash: hashOf(document) },
  });
  return { id: target.id };
}

async function refuseChanged(
  work: Work,
  { id, version }: Target,
  texts: Readonly<Record<string, string>>,
): Promise<never> {
  const isOwn = await isLastWriter(work, { subjectType: "StandardDraft", subjectId: id });
  refuseConflict({ ...texts, version: String(version) }, { isOwn });
}

/** Compares and sets the version of a draft. */
export async function stepDraft(
  { tx }: Work,
  { id, version }: Target,
  data: Parameters<typeof tx.standardDraft.updateMany>[0]["data"],
): Promise<void> {
  const { count } = await tx.standardDraft.updateMany({
    where: { id, version, publishedAt: null, discardedAt: null },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) refuseConflict();
}

/** Gives a draft up; it is kept, and used by nothing. */
export async function discardStandard(work: Work, target: Target): Promise<void> {
  const { proposedAt } = await findDraft(work, target);
  if (proposedAt) refuseByRule("Retirez d’abord la proposition de publication.");
  await stepDraft(work, target, { discardedAt: work.now });
  work.record({
    ...{ action: "discardStandard", subjectType: "StandardDraft", subjectId: target.id },
    payload: {},
  });
}
