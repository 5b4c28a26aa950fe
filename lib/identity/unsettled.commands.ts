import "server-only";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { routes } from "@/lib/routes";

type Double = { candidateId: string };
type Asking = { id: string; candidateId: string; versionId: string; number: string | null };

/** Who may be the same person as somebody, still to be settled; their pairs are locked, so that two steps follow one another. */
const holdDoubles = ({ tx }: Work, candidateId: string) => tx.$queryRaw<Double[]>`
  SELECT CASE WHEN "firstId" = ${candidateId}::uuid THEN "secondId" ELSE "firstId" END AS "candidateId" FROM "Resemblance"
  WHERE ruling IS NULL AND ${candidateId}::uuid IN ("firstId", "secondId") ORDER BY id FOR UPDATE`;

/**
 * A block is not heard twice while its candidate and another may be one person (R9, R10): refused (RULE) while the other
 * holds a block that is asked for, or is on a docket for it.
 */
export async function checkNotHeardTwice(work: Work, asking: Asking): Promise<void> {
  const { tx } = work;
  const { id: candidacyId, candidateId, versionId, number } = asking;
  const doubles = await holdDoubles(work, candidateId);
  if (doubles.length === 0) return;
  const asked = await tx.requestedBlock.findMany({
    where: { candidacyId },
    select: { blockId: true, block: { select: { code: true } } },
  });
  for (const other of doubles) {
    const { held } = await readLedger(tx, versionId, other.candidateId);
    const isHeld = asked.some(({ block }) => held.has(block.code));
    const isScheduled = await tx.requestedBlock.findFirst({
      where: {
        ...other,
        blockId: { in: asked.map(({ blockId }) => blockId) },
        candidacy: { state: "SCHEDULED" },
      },
      select: { id: true },
    });
    if (isHeld || isScheduled)
      refuseUnsettled(
        candidacyId,
        `${number ?? "Cette candidature"} ne peut pas être inscrite : une autre personne porte la même identité et ${isHeld ? "a déjà acquis" : "va présenter"} un des blocs demandés.`,
      );
  }
}

type Deciding = { candidateId: string | null; versionId: string };

/** A block that the other one holds is not validated again. Said to a jury, which learns nothing more of the other. */
export async function checkNotValidatedTwice(
  work: Work,
  { candidateId, versionId }: Deciding,
  blockIds: readonly string[],
): Promise<void> {
  const doubles = candidateId ? await holdDoubles(work, candidateId) : [];
  for (const other of doubles) {
    const { held, blocks } = await readLedger(work.tx, versionId, other.candidateId);
    const twice = blocks.find(({ id, code }) => blockIds.includes(id) && held.has(code));
    if (twice)
      refuseByRule(
        `Le bloc ${twice.ordinal} est déjà acquis par une personne de même identité : le secrétariat doit d’abord dire, sur la page de la candidature, s’il s’agit de la même personne. Ce dossier peut être reporté.`,
      );
  }
}

/** Nothing is issued while the other one holds a block or a certificate, of whatever version (R65): RULE. */
export async function checkNotIssuedTwice(
  work: Work,
  { id, candidateId }: Pick<Asking, "id" | "candidateId">,
): Promise<void> {
  const others = await holdDoubles(work, candidateId);
  const holder = await work.tx.candidate.findFirst({
    where: {
      id: { in: others.map((other) => other.candidateId) },
      OR: [{ acquiredBlocks: { some: {} } }, { certificates: { some: {} } }],
    },
    select: { id: true },
  });
  if (holder)
    refuseUnsettled(
      id,
      "Ce document ne peut pas être délivré : une autre personne porte la même identité et a déjà acquis un bloc ou reçu un document.",
    );
}

function refuseUnsettled(candidacyId: string, why: string): never {
  refuseByRule(
    `${why} Dites d’abord, sur la page de la candidature, s’il s’agit de la même personne.`,
    undefined,
    { label: "Régler la question", href: routes.secretariatCandidacy(candidacyId) },
  );
}
