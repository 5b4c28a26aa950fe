import "server-only";
import { checkOptions, chosenOptions } from "@/lib/candidacies/requested-blocks";
import { refusedField, requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import { isAwarded } from "@/lib/certifications/award-rule";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import type { ProposePriorAcquisitionInput } from "./prior-acquisition.schema";

type Recorded = { versionId: string; blocks: { blockId: string; options: string[] }[] };

/**
 * What was ticked, as blocks of one version with their options (R5). Refused (RULE): none, those of two versions, a block that
 * waits in another proposal, a certificate that these blocks and those held do not award (R4), or that an equivalence would give.
 */
export async function checkRecorded(
  work: Work,
  candidateId: string,
  input: ProposePriorAcquisitionInput,
): Promise<Recorded> {
  const { tx, today } = work;
  const requested = input["blocks[]"];
  const versionId = await findVersion(work, requested);
  const { rule, blocks, held } = await readLedger(tx, versionId, { candidateId, on: today });
  const optionsByBlock = Object.fromEntries(
    blocks.map(({ code, options }) => [code, options.map((option) => option.code)]),
  );
  const chosen = chosenOptions(input["options[]"]);
  valueOr(checkOptions({ requested, optionsByBlock, chosenOptions: chosen }), (error) =>
    refuseByRule(requestRefused(error, blocks), refusedField(error)),
  );
  checkCertified(input, isAwarded(rule, new Set([...held, ...requested])));
  const recorded = blocks
    .filter(({ code }) => requested.includes(code))
    .map(({ id, code }) => ({ blockId: id, options: [...(chosen[code] ?? [])] }));
  await checkNotProposed(work, candidateId, recorded);
  return { versionId, blocks: recorded };
}

async function findVersion({ tx }: Work, codes: readonly string[]): Promise<string> {
  const blocks = await tx.competencyBlock.findMany({
    where: { code: { in: [...codes] } },
    select: { versionId: true },
  });
  const [first] = blocks;
  if (!first || blocks.length < codes.length)
    refuseByRule("Cochez au moins un bloc que le justificatif montre.", "blocks[]");
  if (blocks.some(({ versionId }) => versionId !== first.versionId))
    refuseByRule(
      "Les blocs de deux enregistrements se proposent l’un après l’autre, chacun avec son justificatif.",
      "blocks[]",
    );
  return first.versionId;
}

function checkCertified(
  { isCertified, origin }: Pick<ProposePriorAcquisitionInput, "isCertified" | "origin">,
  isWhole: boolean,
): void {
  if (!isCertified) return;
  if (origin === "EQUIVALENCE")
    refuseByRule("Une équivalence accorde des blocs, aucun certificat.", "isCertified");
  if (!isWhole)
    refuseByRule(
      "Ces blocs ne donnent pas le CQP entier\u00a0: cochez aussi les autres blocs que le certificat atteste.",
      "isCertified",
    );
}

async function checkNotProposed(
  { tx }: Work,
  candidateId: string,
  blocks: Recorded["blocks"],
): Promise<void> {
  const waiting = await tx.priorAcquisitionBlock.findFirst({
    where: {
      blockId: { in: blocks.map(({ blockId }) => blockId) },
      priorAcquisition: {
        candidate: filesOfPerson(candidateId),
        ...{ confirmedAt: null, endedAt: null },
      },
    },
    select: { block: { select: { ordinal: true } } },
  });
  if (waiting)
    refuseByRule(
      `Le bloc ${waiting.block.ordinal} est déjà proposé\u00a0: il attend la confirmation d’une autre personne du secrétariat.`,
      "blocks[]",
    );
}
