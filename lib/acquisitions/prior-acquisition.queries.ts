import "server-only";
import { type DossierRow, readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import type { RecordedOrigin } from "@/lib/candidates/acquired-block";
import { readAcquired } from "@/lib/candidates/acquired-block.queries";
import { fullName, nameSelect } from "@/lib/candidates/candidate";
import { type Holder, readHeld } from "@/lib/certifications/block-ledger.queries";
import type { BlockOption } from "@/lib/certifications/block-option";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import { acquisitionPolicy } from "./acquisition.policy";
import type {
  AcquisitionsPage,
  OfferedBlock,
  PriorAcquisitionView,
  ProofLink,
  WaitingPerson,
} from "./prior-acquisition-view";

const name = { select: { displayName: true } } as const;
const proofSelect = { id: true, originalName: true, mime: true } as const;

const priorSelect = {
  ...{ id: true, origin: true, isCertified: true, source: true, acquiredOn: true },
  ...{ proposedById: true, confirmedAt: true, endedAt: true, endReason: true },
  ...{ proposedBy: name, confirmedBy: name, endedBy: name },
  file: { select: proofSelect },
  version: { select: { rncpCode: true } },
  blocks: {
    select: { block: { select: { code: true, ordinal: true, label: true } } },
    orderBy: { block: { ordinal: "asc" } },
  },
} as const satisfies Prisma.PriorAcquisitionSelect;
type Row = Prisma.PriorAcquisitionGetPayload<{ select: typeof priorSelect }>;

const toView = (row: Row): PriorAcquisitionView => ({
  ...{ id: row.id, isCertified: row.isCertified, source: row.source, proof: row.file },
  origin: row.origin as RecordedOrigin,
  rncpCode: row.version.rncpCode,
  blocks: row.blocks.map(({ block }) => `Bloc ${block.ordinal}\u00a0: ${block.label}`),
  acquiredOn: dateToDay(row.acquiredOn),
  proposedBy: row.proposedBy.displayName,
  confirmedBy: row.confirmedBy?.displayName ?? null,
  ended: row.endedAt && {
    by: row.endedBy?.displayName ?? "",
    on: parisDay(row.endedAt),
    reason: row.endReason ?? "",
  },
});

/** What the candidate of a dossier holds, by whichever file, and what is recorded of it; null for who may not read it. */
export const getAcquisitions = (
  actor: Actor,
  candidacyId: string,
  now: Date,
): Promise<AcquisitionsPage | null> =>
  read(actor, async (tx) => {
    if (!acquisitionPolicy.read(actor)) return null;
    const candidacy = await readDossierRow(tx, candidacyId);
    if (!candidacy?.candidate) return null;
    const { id: candidateId, userId: candidateUserId } = candidacy.candidate;
    const [acquired, heldMeanwhile, rows, proof] = await Promise.all([
      readAcquired(tx, candidateId),
      findHeldMeanwhile(tx, candidacy, { candidateId, on: parisDay(now) }),
      tx.priorAcquisition.findMany({
        where: { candidate: filesOfPerson(candidateId) },
        select: priorSelect,
        orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
      }),
      findProof(tx, candidateId),
    ]);
    const waiting = rows.filter(({ confirmedAt, endedAt }) => !confirmedAt && !endedAt);
    const taken = [
      ...acquired.map(({ code }) => code),
      ...waiting.flatMap(({ blocks }) => blocks.map(({ block }) => block.code)),
    ];
    return {
      acquired,
      heldMeanwhile,
      waiting: waiting.map((row) => ({
        ...toView(row),
        mayConfirm: acquisitionPolicy.confirm(actor, {
          proposedById: row.proposedById,
          candidateUserId,
        }),
      })),
      settled: rows.filter((row) => !waiting.includes(row)).map(toView),
      proof,
      offered: await listOffered(tx, taken),
      mayPropose: acquisitionPolicy.propose(actor, { proposedById: null, candidateUserId }),
    };
  });

async function findHeldMeanwhile(
  tx: Reader,
  { blocks }: Pick<DossierRow, "blocks">,
  holder: Holder,
): Promise<number[]> {
  const asked = blocks.filter(({ open }) => open);
  if (asked.length === 0) return [];
  const held = await readHeld(tx, holder);
  return asked.filter(({ block }) => held.has(block.id)).map(({ block }) => block.ordinal);
}

/** Refused or taken back: its proof may serve again. */
export const ended = { endedAt: { not: null } } satisfies Prisma.PriorAcquisitionWhereInput;

const findProof = (tx: Reader, candidateId: string): Promise<ProofLink | null> =>
  tx.storedFile.findFirst({
    where: {
      ...{ candidateId, purpose: "ACQUISITION_PROOF", erasedAt: null },
      priorAcquisitions: { every: ended },
    },
    select: proofSelect,
    orderBy: { createdAt: "desc" },
  });

/** The blocks of every registration, in force or not, as first worded, that are neither held nor proposed already. */
async function listOffered(tx: Reader, taken: readonly string[]): Promise<OfferedBlock[]> {
  const blocks = await tx.competencyBlock.findMany({
    where: { code: { notIn: [...taken] } },
    select: {
      ...{ code: true, ordinal: true, label: true, options: true },
      version: { select: { rncpCode: true } },
    },
    distinct: "code",
    orderBy: [
      { version: { registeredOn: "asc" } },
      { version: { edition: "asc" } },
      { ordinal: "asc" },
    ],
  });
  return blocks.map(({ code, ordinal, label, options, version: { rncpCode } }) => ({
    value: code,
    label: `${rncpCode}, bloc ${ordinal}\u00a0: ${label}`,
    options: (options as BlockOption[]).map((option) => ({
      value: `${code}:${option.code}`,
      label: `${rncpCode}, bloc ${ordinal}, ${option.label}`,
    })),
  }));
}

/** The oldest first: who proposed waits for longest. */
const WAITING_SHOWN = 20;

/** Whose prior acquisitions wait for a second person, for the secretariat's home, each with a dossier to open. */
export const listWaitingAcquisitions = (actor: Actor): Promise<WaitingPerson[]> =>
  read(actor, async (tx) => {
    if (!acquisitionPolicy.read(actor)) return [];
    const rows = await tx.priorAcquisition.findMany({
      where: { confirmedAt: null, endedAt: null },
      select: {
        ...{ id: true, proposedById: true },
        candidate: {
          select: {
            ...nameSelect,
            userId: true,
            candidacies: { select: { id: true }, orderBy: { createdAt: "desc" }, take: 1 },
          },
        },
      },
      orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
      take: WAITING_SHOWN,
    });
    return rows.flatMap(({ id, proposedById, candidate }) =>
      candidate.candidacies.map((candidacy) => ({
        id,
        name: fullName(candidate),
        candidacyId: candidacy.id,
        mayConfirm: acquisitionPolicy.confirm(actor, {
          proposedById,
          candidateUserId: candidate.userId,
        }),
      })),
    );
  });
