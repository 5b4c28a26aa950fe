import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { newCandidacyNumber } from "@/lib/candidacies/candidacy-number.commands";
import { findOpenRival } from "@/lib/candidacies/open-candidacy.queries";
import { checkRequest, isWhole, type OptionsByBlock } from "@/lib/candidacies/requested-blocks";
import {
  refusedField,
  requestRefused,
  rivalInTheWay,
} from "@/lib/candidacies/requested-blocks.labels";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { isInForce } from "@/lib/certifications/version-in-force";
import type { Work } from "@/lib/db/work";
import { dateToDay } from "@/lib/shared/calendar";
import { type Failure, notFound, rule } from "@/lib/shared/failure";
import type { Target } from "@/lib/shared/fields.schema";
import { ok, type Result } from "@/lib/shared/result";
import { yearlyLimit } from "./admissibility-decision";
import { NO_VALID_ADMISSIBILITY, yearlyLimitReached } from "./admissibility-decision.labels";
import { findAdmissibility, findEarlierRequests } from "./requests.queries";
import { checkStillUseful } from "./still-useful.queries";
import type { OpenVaeCandidacyInput } from "./vae-candidacy.schema";
import { openEdition } from "./validation-edition.commands";

export type Identified = { id: string };

/**
 * Opens a draft for the whole certification or for some blocks, as the person who acts.
 * Refusals: no identity yet (R12), version out of force (R2), blocks or options (R5, R7, R8), a block
 * already asked for elsewhere (R10), the yearly limit (R14, R15).
 */
export async function openVaeCandidacy(
  work: Work,
  input: OpenVaeCandidacyInput,
): Promise<Result<Identified, Failure>> {
  const { tx, now, actor, authorId, record } = work;
  const candidate = await tx.candidate.findUnique({
    where: { userId: actor.userId },
    select: { id: true },
  });
  if (!candidate)
    return rule(
      "Indiquez d’abord votre identité : elle est nécessaire pour ouvrir une candidature.",
    );
  const checked = await checkBlocks(work, { ...input, candidateId: candidate.id });
  if (!checked.ok) return checked;
  const { blocks, whole } = checked.value;
  const allowed = await checkNewRequest(work, {
    ...checked.value,
    ...input,
    candidateId: candidate.id,
  });
  if (!allowed.ok) return allowed;

  const { id } = await tx.candidacy.create({
    data: {
      route: "VAE",
      state: "DRAFT",
      versionId: input.versionId,
      candidateId: candidate.id,
      wholeCertification: whole,
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
    payload: { route: "VAE", whole },
  });
  return ok({ id });
}

type NewRequest = CheckedBlocks & { versionId: string; candidateId: string };

/**
 * The version in force and the yearly limit, for who needs a new request: an admissibility still valid lets its
 * holder go on without one, on its own version (L. 6113-9).
 */
async function checkNewRequest(
  work: Work,
  { versionId, candidateId, blocks, whole }: NewRequest,
): Promise<Result<null, Failure>> {
  const { tx, today } = work;
  const blockIds = blocks.map(({ blockId }) => blockId);
  if (await findAdmissibility(tx, { candidateId, versionId, blockIds, today })) return ok(null);
  const inForce = await checkInForce(work, versionId);
  if (!inForce.ok) return inForce;
  const limit = yearlyLimit(
    await findEarlierRequests(tx, { candidateId, versionId }),
    whole,
    today,
  );
  return limit ? rule(yearlyLimitReached(limit)) : ok(null);
}

/** Only a version in force takes new dossiers (R2). */
export async function checkInForce(
  { tx, today }: Work,
  versionId: string,
): Promise<Result<null, Failure>> {
  const version = await tx.certificationVersion.findUnique({
    where: { id: versionId },
    select: { registeredOn: true, expiresOn: true },
  });
  if (!version) return notFound();
  const period = {
    registeredOn: dateToDay(version.registeredOn),
    expiresOn: dateToDay(version.expiresOn),
  };
  return isInForce(period, today)
    ? ok(null)
    : rule(
        "Cette version de la certification n’est plus en vigueur : aucune nouvelle demande ne peut y être rattachée.",
      );
}

type CheckedBlocks = { blocks: { blockId: string; options: string[] }[]; whole: boolean };

async function checkBlocks(
  { tx }: Work,
  input: OpenVaeCandidacyInput & { candidateId: string },
): Promise<Result<CheckedBlocks, Failure>> {
  const { versionId, candidateId, "blocks[]": requested } = input;
  if (
    !(await tx.certificationVersion.findUnique({ where: { id: versionId }, select: { id: true } }))
  )
    return notFound();
  const ledger = await readLedger(tx, versionId, candidateId);
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
  const allowed = checkRequest(request);
  if (!allowed.ok) {
    return rule(requestRefused(allowed.error, ledger.blocks), refusedField(allowed.error));
  }
  const blocks = ledger.blocks
    .filter(({ code }) => requested.includes(code))
    .map(({ id, code }) => ({ blockId: id, options: [...(chosen[code] ?? [])] }));
  const rival = await findOpenRival(tx, {
    candidateId,
    blockIds: blocks.map(({ blockId }) => blockId),
  });
  if (rival) return rule(rivalInTheWay(rival));
  return ok({ blocks, whole: isWhole(request) });
}

/** « RNCP36140BC02:SOUSCRIPTION » → block code → option codes. */
function chosenOptions(pairs: readonly string[]): OptionsByBlock {
  const split = pairs.map((pair) => pair.split(":"));
  const ofBlocks = Object.entries(Object.groupBy(split, ([block = ""]) => block));
  return Object.fromEntries(
    ofBlocks.map(([block, chosen = []]) => [block, chosen.map(([, option = ""]) => option)]),
  );
}

/** Goes on with an admissibility still valid, without a new request (DRAFT → ADMISSIBLE). */
export async function reuseAdmissibility(
  work: Work,
  input: Target,
): Promise<Result<Identified, Failure>> {
  const { tx, today } = work;
  const locked = await lockForEvent(work, input, "reuseAdmissibility");
  if (!locked.ok) return locked;
  const { id, candidateId, versionId } = locked.value;
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  const decision = await findAdmissibility(tx, {
    candidateId,
    versionId,
    blockIds: blocks.map(({ blockId }) => blockId),
    today,
  });
  if (!decision) return rule(NO_VALID_ADMISSIBILITY);
  const useful = await checkStillUseful(work, locked.value);
  if (!useful.ok) return useful;
  const moved = await moveCandidacy(work, locked.value, {
    event: "reuseAdmissibility",
    data: { number: await newCandidacyNumber(work, versionId) },
    payload: { decisionId: decision.id },
  });
  if (!moved.ok) return moved;
  await openEdition(tx, id);
  return ok({ id });
}
