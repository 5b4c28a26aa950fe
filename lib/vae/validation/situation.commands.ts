import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { SITUATIONS_MAX } from "@/lib/settings/branch";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { noteRemoval } from "@/lib/vae/request/draft.commands";
import { readSought } from "@/lib/vae/sought.queries";
import { firstSituationId } from "./first-situation";
import type {
  AddSituationInput,
  MoveSituationInput,
  RemoveSituationInput,
  SaveSituationInput,
} from "./situation.schema";
import { PROOFS } from "./validation-file";
import { holdEdition } from "./validation-file.commands";

type Block = { validationFileId: string; blockId: string };

/** Writes a work situation of a requested block and gives its version; a stale edit is told what stands now. */
export async function saveSituation(
  work: Work,
  { version, id: asked, ...input }: SaveSituationInput,
): Promise<number> {
  const { tx, now } = work;
  const { editionId } = await holdEdition(work, input.candidacyId);
  const block = { validationFileId: editionId, blockId: input.blockId };
  const id = await meant(tx, block, asked);
  const written = { ...(await columnsOf(tx, input)), editedAt: now };
  const { count } =
    version === 0
      ? await tx.workSituation.createMany({
          data: [{ id, ...block, ...written }],
          skipDuplicates: true,
        })
      : await tx.workSituation.updateMany({
          where: { id, ...block, version },
          data: { ...written, version: version + 1 },
        });
  return count > 0 ? version + 1 : refuseMissed(tx, { id, ...block });
}

/** Which one a form means: before the first of a block is written, it has no id but that of its place. */
async function meant(tx: Tx, block: Block, id: string): Promise<string> {
  const place = firstSituationId(block.validationFileId, block.blockId);
  if (id && id !== place) return id;
  const own = { where: block, select: { id: true }, orderBy: { ordinal: "asc" } } as const;
  const known = await tx.workSituation.findMany(own);
  return known.find((one) => one.id === id)?.id ?? known[0]?.id ?? place;
}

/** It is gone, or was changed in another tab of the one person who writes it: then what stands now. */
async function refuseMissed(tx: Tx, where: Block & { id: string }): Promise<never> {
  const current = await tx.workSituation.findFirst({ where });
  if (!current) refuseNotFound();
  const { title, context, role, means, actions, result, learned, version } = current;
  refuseConflict(
    {
      ...{ title, context, role, means, actions, result, learned },
      "competencies[]": current.competencyIds.join("\n"),
      "proofs[]": current.proofIds.join("\n"),
      version: String(version),
    },
    { isOwn: true },
  );
}

/** Ticked and still there, in the order in which they are shown: an annex may have been taken out in another tab. */
async function columnsOf(
  tx: Tx,
  {
    candidacyId,
    blockId,
    "competencies[]": competencies,
    "proofs[]": proofs,
    ...texts
  }: Omit<SaveSituationInput, "id" | "version">,
) {
  const [block] = await readSought(tx, candidacyId, blockId);
  if (!block) refuseNotFound();
  const files = await tx.storedFile.findMany({
    where: { candidacyId, id: { in: proofs }, purpose: { in: [...PROOFS] }, erasedAt: null },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  const sought = block.competencies.map(({ id }) => id);
  return {
    ...texts,
    competencyIds: sought.filter((id) => competencies.includes(id)),
    proofIds: files.map(({ id }) => id),
  };
}

const EMPTY = { title: "", context: "", actions: "", result: "", learned: "" };

/** Opens one more situation for a block, after those it has; as many as the setting admits. */
export async function addSituation(
  work: Work,
  { candidacyId, blockId }: AddSituationInput,
): Promise<{ id: string }> {
  const { tx, now } = work;
  const { editionId } = await holdEdition(work, candidacyId);
  const requested = await tx.requestedBlock.count({ where: { candidacyId, blockId } });
  if (requested === 0) refuseNotFound();
  const block = { validationFileId: editionId, blockId };
  const { _count: count, _max: last } = await tx.workSituation.aggregate({
    where: block,
    ...{ _count: true, _max: { ordinal: true } },
  });
  const most = asNumber((await readSettings(tx))["vae.situationsMax"], SITUATIONS_MAX);
  if (count >= most)
    refuseByRule(
      most > 1
        ? `Un bloc compte ${most} situations au plus : complétez plutôt l’une d’elles.`
        : "Un bloc compte une seule situation : complétez-la.",
    );
  const [added] = await tx.workSituation.createManyAndReturn({
    data: [{ ...block, ...EMPTY, ordinal: (last.ordinal ?? 0) + 1, editedAt: now }],
    ...{ select: { id: true }, skipDuplicates: true },
  });
  return added ?? refuseConflict();
}

/** The rank that nobody has, while two situations change theirs. */
const ASIDE = 1_000_000;

/** Swaps a situation with the one before or after it in its block. */
export async function moveSituation(
  work: Work,
  { candidacyId, id, direction }: MoveSituationInput,
): Promise<void> {
  const { tx } = work;
  const { editionId: validationFileId } = await holdEdition(work, candidacyId);
  await tx.$queryRaw`SELECT FROM "ValidationFile" WHERE id = ${validationFileId}::uuid FOR UPDATE`;
  const moved = await tx.workSituation.findFirst({ where: { id, validationFileId } });
  if (!moved) refuseNotFound();
  const up = direction === "UP";
  const { blockId, ordinal } = moved;
  const neighbour = await tx.workSituation.findFirst({
    where: { validationFileId, blockId, ordinal: up ? { lt: ordinal } : { gt: ordinal } },
    orderBy: { ordinal: up ? "desc" : "asc" },
    select: { id: true, ordinal: true },
  });
  if (!neighbour)
    refuseByRule(
      up ? "Cette situation est déjà la première." : "Cette situation est déjà la dernière.",
    );
  const rank = (one: string, to: number) =>
    tx.workSituation.update({ where: { id: one }, data: { ordinal: to }, select: { id: true } });
  await rank(id, ASIDE);
  await rank(neighbour.id, ordinal);
  await rank(id, neighbour.ordinal);
}

export async function removeSituation(
  work: Work,
  { candidacyId, id, version }: RemoveSituationInput,
): Promise<void> {
  const { tx } = work;
  const { editionId: validationFileId } = await holdEdition(work, candidacyId);
  const where = { id, validationFileId };
  const { count } = await tx.workSituation.deleteMany({ where: { ...where, version } });
  if (count === 0) {
    const stands = await tx.workSituation.count({ where });
    if (stands > 0) refuseConflict();
    refuseNotFound();
  }
  await noteRemoval(work, candidacyId, "writeValidation");
}
