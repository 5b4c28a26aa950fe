import "server-only";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { fullName, nameSelect } from "@/lib/candidates/candidate";
import { mayBeSamePerson } from "@/lib/candidates/resemblance";
import { resemblancePolicy } from "@/lib/candidates/resemblance.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { isSecretariat } from "@/lib/platform/actor/right";
import { read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { ResemblanceView, ResemblingPerson } from "./resemblance-view";

/** On the secretariat's home; the oldest first. */
const SHOWN = 20;

const filed = { where: { submittedAt: { not: null } } } as const;
const personSelect = {
  ...nameSelect,
  id: true,
  userId: true,
  otherFirstNames: true,
  bornOn: true,
  birthPlace: true,
  birthCountry: true,
  ...{ address: true, postalCode: true, city: true, user: { select: { email: true } } },
  candidacies: {
    ...filed,
    select: { id: true, number: true },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  },
} as const satisfies Prisma.CandidateSelect;
type PersonRow = Prisma.CandidateGetPayload<{ select: typeof personSelect }>;

const pairSelect = {
  id: true,
  ruling: true,
  reason: true,
  settledAt: true,
  settledBy: { select: { displayName: true } },
  first: { select: personSelect },
  second: { select: personSelect },
} as const satisfies Prisma.ResemblanceSelect;
type PairRow = Prisma.ResemblanceGetPayload<{ select: typeof pairSelect }>;

/** Somebody who has asked for something or holds something: a draft concerns nobody else yet. */
const counts: Prisma.CandidateWhereInput = {
  OR: [{ candidacies: { some: filed.where } }, { acquiredBlocks: { some: {} } }],
};

const toPerson = (row: PersonRow): ResemblingPerson => ({
  name: fullName(row),
  firstNames: [row.firstName, row.otherFirstNames].filter(Boolean).join(", "),
  bornOn: dateToDay(row.bornOn),
  birthPlace: row.birthPlace,
  birthCountry: row.birthCountry,
  address: [row.address, [row.postalCode, row.city].filter(Boolean).join(" ")].join(", "),
  email: row.user.email,
  candidacies: row.candidacies,
});

const alike = (first: PersonRow, second: PersonRow): boolean =>
  mayBeSamePerson(
    { ...first, bornOn: dateToDay(first.bornOn) },
    { ...second, bornOn: dateToDay(second.bornOn) },
  );

/** Who resembles the person of a dossier, settled or not, for the secretariat; nothing for anyone else. */
export const listResemblances = (actor: Actor, candidacyId: string): Promise<ResemblanceView[]> =>
  read(actor, async (tx) => {
    if (!isSecretariat(actor)) return [];
    const own = await readDossierRow(tx, candidacyId);
    if (!own?.candidate) return [];
    const { id: candidateId, userId, user } = own.candidate;
    const ids = { in: user.candidates.map(({ id }) => id) };
    const rows = await tx.resemblance.findMany({
      where: {
        OR: [
          { firstId: ids, second: counts },
          { secondId: ids, first: counts },
        ],
      },
      select: pairSelect,
      orderBy: [{ settledAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    });
    return rows.map((row) => toView(actor, row, { candidateId, userId }));
  });

type Own = { candidateId: string; userId: string };

/** The file of the dossier is this one's, or it joined the one that is. */
function toView(actor: Actor, row: PairRow, { candidateId, userId }: Own): ResemblanceView {
  const { id, ruling, reason, settledAt, settledBy, first, second } = row;
  const isFirst =
    first.id === candidateId || (second.id !== candidateId && first.userId === userId);
  return {
    id,
    own: toPerson(isFirst ? first : second),
    other: toPerson(isFirst ? second : first),
    ruling,
    reason,
    settledOn: settledAt && parisDay(settledAt),
    settledBy: settledBy?.displayName ?? null,
    isAlike: alike(first, second),
    maySettle:
      ruling === null &&
      resemblancePolicy.settle(actor, { userIds: [first.userId, second.userId] }),
  };
}

/** The pairs that wait for the secretariat, for its home: both persons have asked for something or hold something. */
export const listUnsettled = (actor: Actor): Promise<ResemblingPerson[][]> =>
  read(actor, async (tx) => {
    if (!isSecretariat(actor)) return [];
    const rows = await tx.resemblance.findMany({
      where: { ruling: null, first: counts, second: counts },
      select: { first: { select: personSelect }, second: { select: personSelect } },
      orderBy: { id: "asc" },
      take: SHOWN,
    });
    return rows.map(({ first, second }) => [toPerson(first), toPerson(second)]);
  });
