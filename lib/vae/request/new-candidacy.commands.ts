import "server-only";
import { checkRequest, chosenOptions, isWhole } from "@/lib/candidacies/requested-blocks";
import {
  refusedField,
  requestRefused,
  rivalInTheWay,
} from "@/lib/candidacies/requested-blocks.labels";
import { findOpenRival } from "@/lib/candidacies/rival.queries";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { listPeriods } from "@/lib/certifications/certification.queries";
import { isInForce, offeredVersions } from "@/lib/certifications/version-in-force";
import { fileInUse } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound, valueOr } from "@/lib/platform/shared/failure";
import type { OpenVaeCandidacyInput } from "./new-candidacy.schema";
import { findAdmissibility, findYearlyLimit } from "./requests.queries";
import { findFormer, takeOver } from "./resumption.commands";

/**
 * Opens a draft for the whole certification or for some blocks, as the person who acts.
 * Refusals: no identity yet (R12), version out of force (R2), blocks or options (R5, R7, R8), a block
 * already asked for elsewhere (R10), the yearly limit (R14, R15); NOT_FOUND where it is prepared from no ended one of theirs.
 */
export async function openVaeCandidacy(
  work: Work,
  input: OpenVaeCandidacyInput,
): Promise<{ id: string }> {
  const { tx, now, actor, authorId, record } = work;
  const candidate = await tx.candidate.findFirst({
    where: fileInUse(actor.userId),
    select: { id: true },
  });
  if (!candidate)
    refuseByRule(
      "Indiquez d’abord votre identité : elle est nécessaire pour ouvrir une candidature.",
    );
  const { blocks, whole } = await checkAsked(work, { ...input, candidateId: candidate.id });
  const former = input.fromId ? await findFormer(work, input.fromId, candidate.id) : null;
  const { id } = await tx.candidacy.create({
    data: {
      route: "VAE",
      state: "DRAFT",
      versionId: input.versionId,
      candidateId: candidate.id,
      wholeCertification: whole,
      formerId: input.fromId || null,
      createdAt: now,
      stateSince: now,
      blocks: { create: blocks },
      admissibilityFile: { create: {} },
      events: { create: { type: "open", toState: "DRAFT", actorId: authorId, at: now } },
    },
    select: { id: true },
  });
  record({
    action: "open",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { route: "VAE", whole, ...(input.fromId && { from: input.fromId }) },
  });
  if (former) await takeOver(work, former, id);
  return { id };
}

type Asked = OpenVaeCandidacyInput & {
  candidateId: string;
  /** The draft that asks, which is in its own way for nothing. */
  besides?: string;
};

/** The blocks and options that a draft may hold, checked by every rule of a new request. */
export async function checkAsked(work: Work, asked: Asked): Promise<CheckedBlocks> {
  const checked = await checkBlocks(work, asked);
  await checkNewRequest(work, { ...checked, ...asked });
  return checked;
}

type NewRequest = CheckedBlocks & Pick<Asked, "versionId" | "candidateId" | "besides">;

/**
 * The version in force and the yearly limit, for who needs a new request: an admissibility still valid that was given while
 * the version was registered lets its holder go on without one, on that version (L. 6113-9).
 */
async function checkNewRequest(
  work: Work,
  { versionId, candidateId, besides, blocks, whole }: NewRequest,
): Promise<void> {
  const { tx, today } = work;
  const blockIds = blocks.map(({ blockId }) => blockId);
  const standing = await findAdmissibility(tx, { candidateId, versionId, blockIds, today });
  if (standing?.isInTime) return;
  await checkInForce(work, versionId);
  if (!besides) await checkOffered(work, versionId);
  const limit = await findYearlyLimit(tx, { candidateId, versionId, isWhole: whole }, today);
  if (limit) refuseByRule(limit);
}

/** Only a version in force takes new dossiers (R2). */
export async function checkInForce({ tx, today }: Work, versionId: string): Promise<void> {
  const version = await tx.certificationVersion.findUnique({
    where: { id: versionId },
    select: { registeredOn: true, expiresOn: true },
  });
  if (!version) refuseNotFound();
  const period = {
    registeredOn: dateToDay(version.registeredOn),
    expiresOn: dateToDay(version.expiresOn),
  };
  if (!isInForce(period, today))
    refuseByRule(
      "Cette version de la certification n’est plus en vigueur : aucune nouvelle demande ne peut y être rattachée.",
    );
}

/** A text replaced by a later edition, or not open yet, takes no new draft; one that was begun goes on with its own. */
async function checkOffered({ tx, today }: Work, versionId: string): Promise<void> {
  const { certificationId } = await tx.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { certificationId: true },
  });
  const offered = offeredVersions(await listPeriods(tx, certificationId), today);
  if (!offered.some(({ id }) => id === versionId))
    refuseByRule(
      "Le référentiel a un autre texte à ce jour : rouvrez cette page pour faire votre demande sur celui-ci.",
    );
}

type CheckedBlocks = { blocks: { blockId: string; options: string[] }[]; whole: boolean };

async function checkBlocks({ tx, today }: Work, input: Asked): Promise<CheckedBlocks> {
  const { versionId, candidateId, besides, "blocks[]": requested } = input;
  if (
    !(await tx.certificationVersion.findUnique({ where: { id: versionId }, select: { id: true } }))
  )
    refuseNotFound();
  const ledger = await readLedger(tx, versionId, { candidateId, on: today });
  const chosen = chosenOptions(input["options[]"]);
  const optionsByBlock = Object.fromEntries(
    ledger.blocks.map(({ code, options }) => [code, options.map((option) => option.code)]),
  );
  const request = {
    ...ledger,
    requested,
    route: "VAE" as const,
    optionsByBlock,
    chosenOptions: chosen,
  };
  valueOr(checkRequest(request), (error) =>
    refuseByRule(requestRefused(error, ledger.blocks), refusedField(error)),
  );
  const blocks = ledger.blocks
    .filter(({ code }) => requested.includes(code))
    .map(({ id, code }) => ({ blockId: id, options: [...(chosen[code] ?? [])] }));
  const rival = await findOpenRival(tx, {
    candidateId,
    blockIds: blocks.map(({ blockId }) => blockId),
    on: today,
    ...(besides && { besides }),
  });
  if (rival) refuseByRule(rivalInTheWay(rival));
  return { blocks, whole: isWhole(request) };
}
