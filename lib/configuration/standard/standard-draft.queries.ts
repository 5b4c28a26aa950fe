import "server-only";
import { certificationPolicy } from "@/lib/certifications/certification.policy";
import { readPublished } from "@/lib/certifications/standard-document.queries";
import { readDocument } from "@/lib/certifications/standard-document.schema";
import { editionName } from "@/lib/certifications/version-in-force.labels";
import type { Actor } from "@/lib/platform/actor/actor";
import { GoneTo } from "@/lib/platform/auth/gone-to";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { compareStandards } from "./comparison";
import { gapsOf } from "./gaps";
import { draftName } from "./standard.labels";
import { findItem, levelBelow } from "./tree";
import type { DraftRow, PublishedName, StandardDraftPage } from "./view";

const named = { select: { displayName: true } } as const;
const draftSelect = {
  ...{ id: true, version: true, content: true, editedAt: true, certificationId: true },
  ...{ proposedAt: true, offeredFrom: true, proposedById: true },
  ...{ publishedAt: true, discardedAt: true },
  createdBy: named,
  proposedBy: named,
} as const;

/** The versions in preparation, the last written first; null for who may not prepare one. */
export const listStandardDrafts = (actor: Actor): Promise<DraftRow[] | null> =>
  read(actor, async (tx) => {
    if (!certificationPolicy.prepareStandard(actor)) return null;
    const rows = await tx.standardDraft.findMany({
      where: { publishedAt: null, discardedAt: null },
      select: draftSelect,
      orderBy: [{ editedAt: "desc" }, { id: "desc" }],
    });
    return rows.map(({ id, content, createdBy, editedAt, proposedBy }) => {
      const document = readDocument(content);
      const { rncpCode, title } = document;
      return {
        ...{ id, rncpCode, title, editedAt },
        createdBy: createdBy.displayName,
        proposedBy: proposedBy?.displayName ?? null,
        gaps: gapsOf(document).length,
      };
    });
  });

/** The proposed versions that whoever asks may publish, who did not propose them; none for who may prepare none. */
export const listStandardsToPublish = (actor: Actor): Promise<{ id: string; name: string }[]> =>
  read(actor, async (tx) => {
    if (!certificationPolicy.prepareStandard(actor)) return [];
    const rows = await tx.standardDraft.findMany({
      where: {
        ...{ publishedAt: null, discardedAt: null },
        AND: [{ proposedById: { not: null } }, { proposedById: { not: actor.userId } }],
      },
      select: { id: true, content: true },
      orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    });
    return rows.map(({ id, content }) => ({ id, name: draftName(readDocument(content)) }));
  });

/** The published versions by name, the last registered first, to copy from or to compare with; null for others. */
export const listPublished = (actor: Actor): Promise<PublishedName[] | null> =>
  read(actor, async (tx) => (certificationPolicy.prepareStandard(actor) ? readNames(tx) : null));

async function readNames(
  tx: Pick<Reader, "certificationVersion">,
  certificationId?: string,
): Promise<PublishedName[]> {
  const rows = await tx.certificationVersion.findMany({
    where: { ...(certificationId && { certificationId }) },
    select: { id: true, rncpCode: true, edition: true },
    orderBy: [{ registeredOn: "desc" }, { edition: "desc" }],
  });
  return rows.map(({ id, ...version }) => ({ id, name: editionName(version) }));
}

/** A version in preparation, whole; once it is over, the published ones. Null for who may not prepare one. */
export const getStandardDraft = (
  actor: Actor,
  id: string,
  now: Date,
): Promise<StandardDraftPage | GoneTo | null> =>
  read(
    actor,
    async (tx) => (await readDraft(tx, actor, { id, now })) ?? (await whereOver(tx, actor, id)),
  );

async function whereOver(tx: Reader, actor: Actor, id: string): Promise<GoneTo | null> {
  const isRead = certificationPolicy.prepareStandard(actor);
  const isOver = isRead && (await tx.standardDraft.count({ where: { id } })) > 0;
  return isOver ? new GoneTo(routes.secretariatStandard) : null;
}

/** The same while it may be written: a proposed draft has no page to write it. */
export const getOpenDraft = async (actor: Actor, id: string, now: Date) => {
  const draft = await getStandardDraft(actor, id, now);
  const isProposed = draft && !(draft instanceof GoneTo) && draft.proposal;
  return isProposed ? new GoneTo(routes.standardDraft(id)) : draft;
};

async function readDraft(
  tx: Reader,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<StandardDraftPage | null> {
  if (!certificationPolicy.prepareStandard(actor)) return null;
  const row = await tx.standardDraft.findUnique({ where: { id }, select: draftSelect });
  if (!row || row.publishedAt || row.discardedAt) return null;
  const document = readDocument(row.content);
  return {
    ...{ id, version: row.version, document, gaps: gapsOf(document) },
    createdBy: row.createdBy.displayName,
    proposal:
      row.proposedBy && row.proposedAt && row.offeredFrom
        ? {
            by: row.proposedBy.displayName,
            on: parisDay(row.proposedAt),
            offeredFrom: dateToDay(row.offeredFrom),
            isOwn: row.proposedById === actor.userId,
          }
        : null,
    published: await readNames(tx, row.certificationId),
    today: parisDay(now),
  };
}

/** One text of a draft, with the draft; null when it is no longer there. */
export const getStandardItem = (
  actor: Actor,
  id: string,
  now: Date,
  { itemId }: { itemId: string },
) =>
  read(actor, async (tx) => {
    const draft = await readDraft(tx, actor, { id, now });
    const found = draft && findItem(draft.document, itemId);
    return draft && found && { draft, ...found, below: levelBelow(found.level) };
  });

/** A draft held against a published version. */
export const getStandardComparison = (
  actor: Actor,
  id: string,
  now: Date,
  { versionId }: { versionId: string },
) =>
  read(actor, async (tx) => {
    const draft = await readDraft(tx, actor, { id, now });
    const other = draft?.published.find((version) => version.id === versionId);
    const before = other && (await readPublished(tx, versionId));
    return draft && before ? { draft, other, ...compareStandards(before, draft.document) } : null;
  });
