import { confirmEquivalence, proposeEquivalence } from "@/lib/acquisitions/equivalence.commands";
import {
  addAcquisitionProof,
  confirmPriorAcquisition,
  proposePriorAcquisition,
} from "@/lib/acquisitions/prior-acquisition.commands";
import type { ProposePriorAcquisitionInput } from "@/lib/acquisitions/prior-acquisition.schema";
import { db } from "@/lib/platform/db/client";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { accepted, act, aSecretary, NOW, PASSWORD, type Person } from "./people";
import { aReceivedFile } from "./vae-samples";
import { asOwner } from "./versions";

/** A block by its code, or by its id where several editions have the code. */
const blockId = async (block: string) =>
  readId(block) ??
  (await db.competencyBlock.findFirstOrThrow({ where: { code: block }, select: { id: true } })).id;

export const SOURCE = "CPNFPE, décision n° 12";

type Decided = { startsOn?: CalendarDay; now?: Date; by?: Person };

/** One of the secretariat records that a block counts as another; its id. */
export async function aProposedEquivalence(
  from: string,
  to: string,
  { startsOn = "2026-01-01", now = NOW, by }: Decided = {},
): Promise<string> {
  const ends = { fromBlockId: await blockId(from), toBlockId: await blockId(to) };
  const input = { ...ends, source: SOURCE, decidedOn: "2026-01-01", startsOn };
  accepted(await act(by ?? (await aSecretary()), (work) => proposeEquivalence(work, input), now));
  const { id } = await db.equivalenceProposal.findFirstOrThrow({
    where: { ...ends, confirmedAt: null, endedAt: null },
  });
  return id;
}

/** The CPNFPE decides that a block of one version counts as a block of another: two people of the secretariat record it. */
export async function anEquivalence(
  from: string,
  to: string,
  decided: Decided = {},
): Promise<void> {
  const id = await aProposedEquivalence(from, to, decided);
  const confirm = { id, password: PASSWORD };
  accepted(await act(await aSecretary(), (work) => confirmEquivalence(work, confirm), decided.now));
}

/** As if none had been recorded: what only the owner of the tables can do. */
export const forgetEquivalences = () =>
  asOwner(async (query) => {
    await query(`ALTER TABLE "BlockEquivalence" DISABLE TRIGGER keep_rows`);
    await query(`DELETE FROM "BlockEquivalence"`);
    await query(`ALTER TABLE "BlockEquivalence" ENABLE TRIGGER keep_rows`);
  });

type Recorded = Partial<ProposePriorAcquisitionInput> & { now?: Date; by?: Person };

/** A proof, deposited for the candidate of a dossier; its id. */
export async function aProofOf(by: Person, candidacyId: string, now = NOW): Promise<string> {
  const file = await aReceivedFile("parchemin.pdf");
  accepted(await act(by, (work) => addAcquisitionProof(work, { candidacyId }, file), now));
  const { id } = await db.storedFile.findFirstOrThrow({
    where: { purpose: "ACQUISITION_PROOF", priorAcquisitions: { none: {} } },
    orderBy: { id: "desc" },
  });
  return id;
}

/** What a form proposes of the candidate of a dossier, from a proof. */
export const recorded = (
  candidacyId: string,
  fileId: string,
  changes: Recorded = {},
): ProposePriorAcquisitionInput => {
  const { now: _, by: __, ...typed } = changes;
  return {
    ...{ candidacyId, fileId, origin: "TAKEN_OVER", isCertified: false, source: SOURCE },
    ...{ "blocks[]": ["RNCP36140BC01"], "options[]": [], acquiredOn: "2024-06-12" },
    ...typed,
  };
};

/** What one of the secretariat records of the candidate of a dossier; its id. */
export async function aProposedAcquisition(
  candidacyId: string,
  changes: Recorded = {},
): Promise<string> {
  const by = changes.by ?? (await aSecretary());
  const input = recorded(candidacyId, await aProofOf(by, candidacyId, changes.now), changes);
  accepted(await act(by, (work) => proposePriorAcquisition(work, input), changes.now));
  const { id } = await db.priorAcquisition.findFirstOrThrow({
    where: { fileId: input.fileId },
    orderBy: { id: "desc" },
  });
  return id;
}

/** The same, confirmed by another: its blocks are in the ledger. */
export async function aPriorAcquisition(
  candidacyId: string,
  changes: Recorded = {},
): Promise<string> {
  const id = await aProposedAcquisition(candidacyId, changes);
  accepted(await confirmed(await aSecretary(), id, candidacyId, changes.now));
  return id;
}

export const confirmed = (by: Person, id: string, candidacyId: string, now = NOW) =>
  act(by, (work) => confirmPriorAcquisition(work, { id, candidacyId, password: PASSWORD }), now);
