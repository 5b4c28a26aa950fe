import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { sirenOf } from "@/lib/platform/shared/siret";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { CandidateFacts, Groups, MemberFacts } from "./link";

type Tx = Pick<Reader, "attendance" | "docketEntry" | "groupCompany">;

const mandateSelect = {
  startsOn: true,
  endsOn: true,
  employerSiret: true,
  formerEmployers: { select: { siren: true, endedOn: true } },
} as const satisfies Prisma.MandateSelect;
type Mandate = Prisma.MandateGetPayload<{ select: typeof mandateSelect }>;

/** The members summoned to a session, by mandate, with where they work and where they worked before. */
export async function readMembers(tx: Tx, sessionId: string) {
  const rows = await tx.attendance.findMany({
    where: { sessionId },
    select: {
      mandateId: true,
      mandate: {
        select: {
          userId: true,
          startsOn: true,
          employerSiret: true,
          user: { select: { mandates: { select: mandateSelect } } },
        },
      },
    },
  });
  return rows.map(({ mandateId, mandate: { user, startsOn, ...mandate } }) => ({
    mandateId,
    ...mandate,
    formerEmployers: formerEmployers(user.mandates, startsOn),
  })) satisfies (MemberFacts & { mandateId: string })[];
}

/** What was recorded with any mandate of this person, and the employers of their earlier mandates. */
const formerEmployers = (mandates: readonly Mandate[], before: Date) =>
  mandates.flatMap(({ employerSiret, startsOn, endsOn, formerEmployers: recorded }) => [
    ...recorded.flatMap(({ siren, endedOn }) =>
      siren ? [{ siren, endedOn: endedOn && dateToDay(endedOn) }] : [],
    ),
    ...(employerSiret && startsOn < before
      ? [{ siren: sirenOf(employerSiret), endedOn: dateToDay(endsOn) }]
      : []),
  ]);

const candidacySelect = {
  company: { select: { siret: true, members: { select: { userId: true, endedAt: true } } } },
  experiences: { select: { siret: true, endedOn: true } },
  committees: { select: { members: { select: { userId: true } } } },
} as const satisfies Prisma.CandidacySelect;
const candidateSelect = {
  userId: true,
  user: { select: { candidates: { select: { candidacies: { select: candidacySelect } } } } },
} as const satisfies Prisma.CandidateSelect;
type Candidate = Prisma.CandidateGetPayload<{ select: typeof candidateSelect }>;

/** The entries of a docket, each with what ties its candidate to somebody: all their candidacies, earlier ones included. */
export async function readCandidates(tx: Tx, sessionId: string) {
  const rows = await tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: { id: true, candidacy: { select: { candidate: { select: candidateSelect } } } },
  });
  return rows.map(({ id, candidacy }) => ({ entryId: id, ...candidateFacts(candidacy.candidate) }));
}

const lastDay = (endedAt: Date | null): CalendarDay | null => endedAt && parisDay(endedAt);

function candidateFacts(candidate: Candidate | null): CandidateFacts {
  const candidacies = candidate?.user.candidates.flatMap((file) => file.candidacies) ?? [];
  const companies = candidacies.flatMap(({ company }) => company ?? []);
  return {
    userId: candidate?.userId ?? null,
    committeeUserIds: candidacies.flatMap(({ committees }) =>
      committees.flatMap(({ members }) => members.map(({ userId }) => userId)),
    ),
    companySirets: companies.map(({ siret }) => siret),
    team: companies.flatMap(({ members }) =>
      members.map(({ userId, endedAt }) => ({ userId, endedOn: lastDay(endedAt) })),
    ),
    experiences: candidacies.flatMap(({ experiences }) =>
      experiences.flatMap(({ siret, endedOn }) =>
        siret ? [{ siret, endedOn: endedOn && dateToDay(endedOn) }] : [],
      ),
    ),
  };
}

/** Which of these companies are of which group, in one question for a whole docket. */
export async function readGroups(tx: Tx, sirens: readonly string[]): Promise<Groups> {
  const rows = await tx.groupCompany.findMany({
    where: { siren: { in: [...new Set(sirens)] } },
    select: { siren: true, groupId: true },
  });
  return new Map(rows.map(({ siren, groupId }) => [siren, groupId]));
}
