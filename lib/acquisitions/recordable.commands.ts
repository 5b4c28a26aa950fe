import "server-only";
import { requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { countsAs } from "@/lib/certifications/equivalence";
import { readEquivalences } from "@/lib/certifications/equivalence.queries";
import { checkNotRecordedTwice } from "@/lib/identity/unsettled.commands";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { routes } from "@/lib/routes";

type Recorded = { candidateId: string; versionId: string; blockIds: readonly string[] };

/** Keeps what a person asks for and holds as it is until the end of the transaction: candidacies first, as everywhere. */
export async function holdPerson({ tx }: Work, candidateId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM "Candidacy" WHERE "candidateId" IN (SELECT files_of_person(${candidateId}::uuid)) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT FROM "Candidate" WHERE id IN (SELECT files_of_person(${candidateId}::uuid)) ORDER BY id FOR NO KEY UPDATE`;
}

/**
 * Blocks enter the ledger once (R9). Refused (RULE): one held already, by whichever file or through an equivalence; one that
 * somebody of the same identity holds; one that a request handed in asks for, or an equivalent asked for, until that candidacy
 * is withdrawn or decided. Asked of a person who is held (`holdPerson`). A draft is no obstacle: it is checked again when it is handed in (R7).
 */
export async function checkRecordable(work: Work, recorded: Recorded): Promise<void> {
  const { tx, today } = work;
  const { candidateId, versionId, blockIds } = recorded;
  const { held, blocks } = await readLedger(tx, versionId, { candidateId, on: today });
  const twice = blocks.find(({ id, code }) => blockIds.includes(id) && held.has(code));
  if (twice) refuseByRule(requestRefused({ code: "ALREADY_HELD", block: twice.code }, blocks));
  await checkNotRecordedTwice(work, { candidateId, versionId }, blockIds);
  await checkNotAskedFor(work, recorded);
}

async function checkNotAskedFor({ tx, today }: Work, { candidateId, blockIds }: Recorded) {
  const asking = await tx.requestedBlock.findFirst({
    where: {
      candidate: filesOfPerson(candidateId),
      open: true,
      blockId: { in: [...countsAs(await readEquivalences(tx, today), blockIds)] },
      candidacy: { number: { not: null } },
    },
    select: {
      block: { select: { ordinal: true } },
      candidacy: { select: { id: true, number: true } },
    },
  });
  if (!asking) return;
  const { block, candidacy } = asking;
  refuseByRule(
    `La candidature ${candidacy.number ?? ""} porte sur le bloc ${block.ordinal}, qui serait acquis\u00a0: elle est d’abord retirée par la personne, ou décidée par le jury.`,
    undefined,
    { label: "Ouvrir la candidature", href: routes.secretariatCandidacy(candidacy.id) },
  );
}
