import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { onceARequest } from "@/lib/platform/once-a-request";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import type { AwardRule } from "./award-rule";
import type { BlockOption } from "./block-option";
import { countsAs } from "./equivalence";
import { readAllEquivalences, readEquivalences } from "./equivalence.queries";
import type { UncountedBlock } from "./uncounted-block";

export type VersionBlock = {
  id: string;
  code: string;
  ordinal: number;
  label: string;
  provisional: boolean;
  options: BlockOption[];
};
export type VersionLedger = {
  rule: AwardRule;
  blocks: VersionBlock[];
  /** Codes of this version held by the person, by whichever of their files, directly or through equivalences (R11). */
  held: Set<string>;
};
/** Whose blocks, and on which day the equivalences have to count. */
export type Holder = { candidateId: string; on: CalendarDay };

type LedgerReader = Pick<
  Reader,
  "certificationVersion" | "acquiredBlock" | "blockEquivalence" | "competencyBlock"
>;

/** A version's blocks and rule, and which of its blocks a candidate holds on a day. */
export async function readLedger(
  tx: LedgerReader,
  versionId: string,
  holder: Holder | null,
): Promise<VersionLedger> {
  const { awardRule, blocks } = await readVersion(tx, versionId);
  const held = holder ? await readHeld(tx, holder) : new Set();
  return {
    rule: awardRule as unknown as AwardRule,
    held: new Set(blocks.filter(({ id }) => held.has(id)).map(({ code }) => code)),
    blocks: blocks.map(({ options, ...block }) => ({
      ...block,
      options: options as BlockOption[],
    })),
  };
}

/** A version with its blocks in their order. */
export const readVersion = onceARequest((tx: Pick<Reader, "certificationVersion">, id: string) =>
  tx.certificationVersion.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, certificationId: true, title: true, rncpCode: true },
      ...{ expiresOn: true, awardRule: true },
      blocks: {
        select: {
          ...{ id: true, code: true, ordinal: true, label: true },
          ...{ provisional: true, options: true },
        },
        orderBy: { ordinal: "asc" },
      },
    },
  }),
);

/** The blocks that a person has acquired, by whichever of their files, in the order of the days. */
export const listAcquired = onceARequest((tx: Pick<Reader, "acquiredBlock">, candidateId: string) =>
  tx.acquiredBlock.findMany({
    where: { candidate: filesOfPerson(candidateId) },
    select: {
      ...{ id: true, acquiredOn: true, origin: true, source: true },
      block: {
        select: {
          ...{ id: true, code: true, ordinal: true, label: true, provisional: true },
          version: { select: { id: true, rncpCode: true, certificationId: true } },
        },
      },
    },
    orderBy: [{ acquiredOn: "asc" }, { block: { ordinal: "asc" } }],
  }),
);

/** The ids of all blocks that a person holds on a day, of whatever version. */
export async function readHeld(
  tx: LedgerReader,
  { candidateId, on }: Holder,
): Promise<Set<string>> {
  const [acquired, equivalences] = await Promise.all([
    listAcquired(tx, candidateId),
    readEquivalences(tx, on),
  ]);
  return countsAs(
    equivalences,
    acquired.map(({ block }) => block.id),
  );
}

/** What a person holds of other versions of the certification and that serves them nothing in this one (R11). */
export async function readUncounted(
  tx: LedgerReader,
  versionId: string,
  holder: Holder | null,
): Promise<UncountedBlock[]> {
  if (!holder) return [];
  const { candidateId, on } = holder;
  const [all, { blocks: own, certificationId }, dated] = await Promise.all([
    listAcquired(tx, candidateId),
    readVersion(tx, versionId),
    readAllEquivalences(tx),
  ]);
  const acquired = all.filter(
    ({ block: { version } }) =>
      version.id !== versionId && version.certificationId === certificationId,
  );
  const countsOn = (blockId: string, day: CalendarDay): boolean => {
    const inForce = dated.filter(({ startsOn }) => startsOn <= day);
    const reached = countsAs(inForce, [blockId]);
    return own.some(({ id }) => reached.has(id));
  };
  return acquired.flatMap(({ acquiredOn, block }) => {
    if (countsOn(block.id, on)) return [];
    const { code, ordinal, label, version } = block;
    const day = dated.map(({ startsOn }) => startsOn).find((start) => countsOn(block.id, start));
    return {
      ...{ code, ordinal, label, rncpCode: version.rncpCode },
      acquiredOn: dateToDay(acquiredOn),
      countsFrom: day ?? null,
    };
  });
}
