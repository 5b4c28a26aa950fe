import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { relatedTo } from "@/lib/certifications/equivalence";
import { readEquivalences } from "@/lib/certifications/equivalence.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { routes } from "@/lib/routes";

type Double = { candidateId: string; isSettled: boolean };
type Asking = { id: string; candidateId: string; versionId: string; number: string | null };

/**
 * The files of whoever may be the same person, still to be settled, and the other files of the person, settled; the pairs are
 * locked, so that two steps follow one another.
 */
async function holdDoubles({ tx }: Work, candidateId: string): Promise<Double[]> {
  await tx.$queryRaw`SELECT hold_doubles(${candidateId}::uuid)::text`;
  return tx.$queryRaw<Double[]>`
    SELECT d AS "candidateId", d NOT IN (SELECT unsettled_doubles(${candidateId}::uuid)) AS "isSettled"
    FROM doubles(${candidateId}::uuid) d`;
}

/**
 * A block is not heard twice while its candidate and another may be one person, nor once they are known to be (R9, R10): refused
 * (RULE) while the other holds a block that is asked for, or is on a docket for it.
 */
export async function checkNotHeardTwice(work: Work, asking: Asking): Promise<void> {
  const doubles = await holdDoubles(work, asking.candidateId);
  if (doubles.length === 0) return;
  const asked = await work.tx.requestedBlock.findMany({
    where: { candidacyId: asking.id },
    select: { blockId: true, block: { select: { code: true } } },
  });
  for (const double of doubles) {
    const twice = await heardTwice(work, double, asking.versionId, asked);
    if (twice) refuseHearing(asking, double, twice);
  }
}

type Asked = { blockId: string; block: { code: string } };

async function heardTwice(
  { tx, today }: Work,
  { candidateId }: Double,
  versionId: string,
  asked: readonly Asked[],
): Promise<string | null> {
  const { held } = await readLedger(tx, versionId, { candidateId, on: today });
  if (asked.some(({ block }) => held.has(block.code))) return "a déjà acquis";
  const ids = asked.map(({ blockId }) => blockId);
  const scheduled = await tx.requestedBlock.findFirst({
    where: {
      candidateId,
      blockId: { in: [...relatedTo(await readEquivalences(tx, today), ids)] },
      candidacy: { state: { in: statesTaking("recordDecision") } },
    },
    select: { id: true },
  });
  return scheduled && "va présenter";
}

function refuseHearing({ id, number }: Asking, { isSettled }: Double, twice: string): never {
  const who = isSettled
    ? "la même personne, par un autre de ses dossiers,"
    : "une autre personne porte la même identité et";
  const why = `${number ?? "Cette candidature"} ne peut pas être inscrite : ${who} ${twice} un des blocs demandés.`;
  if (isSettled) refuseByRule(why);
  refuseUnsettled(id, why);
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
    const holder = { candidateId: other.candidateId, on: work.today };
    const { held, blocks } = await readLedger(work.tx, versionId, holder);
    const twice = blocks.find(({ id, code }) => blockIds.includes(id) && held.has(code));
    if (twice && other.isSettled)
      refuseByRule(
        `Le bloc ${twice.ordinal} est déjà acquis par cette personne : il ne peut pas l’être deux fois.`,
      );
    if (twice)
      refuseByRule(
        `Le bloc ${twice.ordinal} est déjà acquis par une personne de même identité : le secrétariat doit d’abord dire, sur la page de la candidature, s’il s’agit de la même personne. Ce dossier peut être reporté.`,
      );
  }
}

/** A block that the other one holds is not recorded as acquired elsewhere: RULE, before the secretariat. */
export async function checkNotRecordedTwice(
  work: Work,
  { candidateId, versionId }: { candidateId: string; versionId: string },
  blockIds: readonly string[],
): Promise<void> {
  for (const other of await holdDoubles(work, candidateId)) {
    const holder = { candidateId: other.candidateId, on: work.today };
    const { held, blocks } = await readLedger(work.tx, versionId, holder);
    const twice = blocks.find(({ id, code }) => blockIds.includes(id) && held.has(code));
    if (twice)
      refuseByRule(
        `Le bloc ${twice.ordinal} est déjà acquis par une personne de même identité\u00a0: dites d’abord, sur cette page, s’il s’agit de la même personne.`,
      );
  }
}

/** Nothing is issued while the other one holds a block or a certificate, of whatever version (R65): RULE. */
export async function checkNotIssuedTwice(
  work: Work,
  { id, candidateId }: Pick<Asking, "id" | "candidateId">,
): Promise<void> {
  const others = (await holdDoubles(work, candidateId)).filter(({ isSettled }) => !isSettled);
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
