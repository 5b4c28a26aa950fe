import "server-only";
import { takesEvent } from "@/lib/candidacies/candidacy";
import { listPeriods } from "@/lib/certifications/certification.queries";
import { isInForce, offeredVersions } from "@/lib/certifications/version-in-force";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { onceARequest } from "@/lib/platform/once-a-request";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import {
  type Admissibility,
  coversRequest,
  type EarlierRequest,
  yearlyLimit,
} from "@/lib/vae/admissibility/admissibility-decision";
import { yearlyLimitReached } from "@/lib/vae/admissibility/admissibility-decision.labels";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { OutlivedVersion } from "./new-candidacy";

/** The VAE requests the person has ever submitted for the certification of a version, whatever became of them (R14). */
const findEarlierRequests = onceARequest(
  async (
    tx: Pick<Reader, "candidacy">,
    candidateId: string,
    versionId: string,
  ): Promise<EarlierRequest[]> => {
    const rows = await tx.candidacy.findMany({
      where: {
        candidate: filesOfPerson(candidateId),
        route: "VAE",
        submittedAt: { not: null },
        certification: { certification: { versions: { some: { id: versionId } } } },
      },
      select: { number: true, submittedAt: true, wholeCertification: true },
      orderBy: { submittedAt: "asc" },
    });
    return rows.flatMap(({ number, submittedAt, wholeCertification }) =>
      number && submittedAt
        ? [{ number, submittedOn: parisDay(submittedAt), isWhole: wholeCertification }]
        : [],
    );
  },
);

type Need = {
  candidateId: string | null;
  versionId: string;
  blockIds: readonly string[];
  today: CalendarDay;
};

/** What says no to a new request of this year, in the candidate's words; null when nothing does (R14, R15). */
export async function findYearlyLimit(
  tx: Pick<Reader, "candidacy" | "setting">,
  { candidateId, versionId, isWhole }: { candidateId: string; versionId: string; isWhole: boolean },
  today: CalendarDay,
): Promise<string | null> {
  const blocksMayFollow = (await readSettings(tx))["vae.blocksAfterWhole"] === "on";
  const earlier = await findEarlierRequests(tx, candidateId, versionId);
  const limit = yearlyLimit(earlier, { isWhole, blocksMayFollow }, today);
  return limit && yearlyLimitReached(limit, blocksMayFollow);
}

const admissibilitySelect = {
  id: true,
  versionId: true,
  outcome: true,
  decidedOn: true,
  validUntilOn: true,
  withdrawnAt: true,
  certification: { select: { rncpCode: true, registeredOn: true, expiresOn: true } },
  blocks: { select: { blockId: true } },
  candidacy: { select: { number: true, state: true } },
} as const;

const standing = (candidateId: string) => ({
  candidate: filesOfPerson(candidateId),
  withdrawnAt: null,
  outcome: { not: "INADMISSIBLE" as const },
});

const listStanding = onceARequest(
  (tx: Pick<Reader, "admissibilityDecision">, candidateId: string, versionId: string) =>
    tx.admissibilityDecision.findMany({
      where: { ...standing(candidateId), versionId },
      select: admissibilitySelect,
      orderBy: { decidedOn: "desc" },
    }),
);

/** The decisions still valid of the person that cover the version and the blocks, the latest first. */
async function listCovering(
  tx: Pick<Reader, "admissibilityDecision">,
  { candidateId, ...need }: Need,
): Promise<Row[]> {
  if (!candidateId) return [];
  const rows = await listStanding(tx, candidateId, need.versionId);
  return rows.filter((row) => coversRequest(toAdmissibility(row), need));
}

/** The last day that such decisions cover, of all of them (R26); null where one sets none, or there is none. */
export async function findLastDay(
  tx: Pick<Reader, "admissibilityDecision">,
  need: Need,
): Promise<CalendarDay | null> {
  const days = (await listCovering(tx, need)).map((row) => toAdmissibility(row).validUntilOn);
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

/** A decision still valid of the person that covers the version and the blocks, whichever candidacy it came from (R30). */
export async function findAdmissibility(tx: Pick<Reader, "admissibilityDecision">, need: Need) {
  const covering = await listCovering(tx, need);
  const found = covering.find(isInTime) ?? covering[0];
  return found
    ? {
        id: found.id,
        number: found.candidacy.number,
        decidedOn: dateToDay(found.decidedOn),
        validUntilOn: found.validUntilOn && dateToDay(found.validUntilOn),
        /** It was given while the version was registered: it outlives that (L. 6113-9). */
        isInTime: isInTime(found),
      }
    : null;
}

/**
 * The versions that take no new dossier any more, on which the person may still come before the jury: admissible on a day of
 * the registration, by a decision still valid (R2, R30, L. 6113-9); its texts may have another edition since. The last one
 * first.
 */
export async function findOutlivedVersions(
  tx: Pick<Reader, "admissibilityDecision" | "certificationVersion">,
  asker: { candidateId: string | null; certificationId: string; today: CalendarDay },
): Promise<OutlivedVersion[]> {
  const { candidateId, certificationId, today } = asker;
  if (!candidateId) return [];
  const offered = offeredVersions(await listPeriods(tx, certificationId), today);
  const rows = await tx.admissibilityDecision.findMany({
    where: {
      ...standing(candidateId),
      certification: { certificationId },
      versionId: { notIn: offered.map(({ id }) => id) },
    },
    select: admissibilitySelect,
    orderBy: [{ certification: { expiresOn: "desc" } }, { certification: { edition: "desc" } }],
  });
  const found = rows.filter(
    (row) =>
      isInTime(row) &&
      coversRequest(toAdmissibility(row), { versionId: row.versionId, blockIds: [], today }),
  );
  return [...new Map(found.map((row) => [row.versionId, toOutlived(row, today)])).values()];
}

const isInTime = ({ decidedOn, certification }: Row) =>
  isInForce(
    {
      registeredOn: dateToDay(certification.registeredOn),
      expiresOn: dateToDay(certification.expiresOn),
    },
    dateToDay(decidedOn),
  );

const toOutlived = ({ versionId, certification }: Row, today: CalendarDay): OutlivedVersion => {
  const expiresOn = dateToDay(certification.expiresOn);
  return {
    ...{ id: versionId, rncpCode: certification.rncpCode },
    ...{ expiresOn, isRegistered: today <= expiresOn },
  };
};

type Row = Prisma.AdmissibilityDecisionGetPayload<{ select: typeof admissibilitySelect }>;

const toAdmissibility = ({
  versionId,
  outcome,
  validUntilOn,
  withdrawnAt,
  blocks,
  candidacy,
}: Row): Admissibility => ({
  versionId,
  outcome,
  blockIds: blocks.map(({ blockId }) => blockId),
  validUntilOn: validUntilOn && dateToDay(validUntilOn),
  isWithdrawn: withdrawnAt !== null,
  hasLapsed: takesEvent(candidacy.state, "reinstate"),
});
