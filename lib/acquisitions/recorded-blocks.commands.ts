import "server-only";
import { checkOptions, chosenOptions } from "@/lib/candidacies/requested-blocks";
import { refusedField, requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import { isAwarded } from "@/lib/certifications/award-rule";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
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
  const versionId = await findVersion(work, input);
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
  await checkNotProposed(work, candidateId, requested);
  return { versionId, blocks: recorded };
}

/** The edition that was offered on the day the blocks were acquired, of the one registration that has them all. */
async function findVersion(
  { tx }: Work,
  { "blocks[]": codes, acquiredOn }: ProposePriorAcquisitionInput,
): Promise<string> {
  const known = await tx.competencyBlock.findMany({
    where: { code: { in: [...codes] } },
    select: { code: true },
    distinct: "code",
  });
  if (codes.length === 0 || known.length < codes.length)
    refuseByRule("Cochez au moins un bloc que le justificatif montre.", "blocks[]");
  const editions = await tx.certificationVersion.findMany({
    where: { AND: codes.map((code) => ({ blocks: { some: { code } } })) },
    select: { id: true, offeredFrom: true },
    orderBy: { edition: "asc" },
  });
  const offered = editions.findLast(
    ({ offeredFrom }) => !offeredFrom || dateToDay(offeredFrom) <= acquiredOn,
  );
  const version = offered ?? editions[0];
  if (!version)
    refuseByRule(
      "Les blocs de deux enregistrements se proposent l’un après l’autre, chacun avec son justificatif.",
      "blocks[]",
    );
  return version.id;
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
  codes: readonly string[],
): Promise<void> {
  const waiting = await tx.priorAcquisitionBlock.findFirst({
    where: {
      block: { code: { in: [...codes] } },
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
