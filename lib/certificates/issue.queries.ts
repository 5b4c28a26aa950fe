import "server-only";
import type { AwardRule } from "@/lib/certifications/award-rule";
import { countsAs, type Equivalence } from "@/lib/certifications/equivalence";
import { readEquivalences } from "@/lib/certifications/equivalence.queries";
import { awardingBodiesOf, specialtiesOf } from "@/lib/certifications/publication";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { isSpecimen } from "@/lib/settings/letterhead.queries";
import type { SettingValues } from "@/lib/settings/needed";
import { versionSettingKey } from "@/lib/settings/setting";
import { readConfirmations } from "@/lib/settings/setting.queries";
import { findSignatory, type Signatory } from "@/lib/settings/signatory.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type Acquisition, type Award, awardsOf, certifies } from "./award";
import type { MentionSources } from "./mentions";

/** The registration of a version, which all its editions share. */
const registrationSelect = { select: { rncpCode: true } } as const;

/** What one file of a person holds. */
const heldSelect = {
  certificates: {
    where: { revocation: null },
    select: { number: true, kind: true, blockId: true, certification: registrationSelect },
  },
  priorAcquisitions: {
    where: { isCertified: true, confirmedAt: { not: null } },
    select: { version: registrationSelect },
  },
  acquiredBlocks: {
    select: {
      id: true,
      acquiredOn: true,
      block: { select: { id: true, versionId: true } },
      decision: {
        select: {
          entry: { select: { candidacyId: true, session: { select: { signedAt: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.CandidateSelect;

/** All that issuing needs to know of a candidacy, of its version and of what the candidate holds. */
export const issueSelect = {
  id: true,
  number: true,
  route: true,
  version: true,
  versionId: true,
  certification: {
    select: {
      rncpCode: true,
      level: true,
      europeanLevel: true,
      specialties: true,
      awardingBodies: true,
      awardRule: true,
      blocks: { select: { id: true, code: true, ordinal: true, label: true, provisional: true } },
    },
  },
  candidate: {
    select: {
      id: true,
      userId: true,
      sex: true,
      firstName: true,
      otherFirstNames: true,
      birthName: true,
      usageName: true,
      bornOn: true,
      birthPlace: true,
      birthCountry: true,
      identityCheckedAt: true,
      user: { select: { candidates: { select: heldSelect } } },
    },
  },
} as const satisfies Prisma.CandidacySelect;

type Row = Prisma.CandidacyGetPayload<{ select: typeof issueSelect }>;
type Holder = NonNullable<Row["candidate"]>;
type Block = Row["certification"]["blocks"][number];
export type IssuableAward = {
  award: Award;
  block: Block | null;
  standingNumber: string | null;
  sources: MentionSources;
};

/** What documents are made from besides the candidacy: the equivalences that count today, the settings they print and who signs. */
export type IssueFacts = {
  equivalences: readonly Equivalence[];
  settings: SettingValues;
  signatory: Signatory | null;
};

export const readIssueFacts = async (
  tx: Pick<Reader, "setting" | "blockEquivalence" | "signatory">,
  today: CalendarDay,
): Promise<IssueFacts> => ({
  equivalences: await readEquivalences(tx, today),
  settings: await readConfirmations(tx),
  signatory: await findSignatory(tx, today),
});

/**
 * What a candidacy gives right to today, with what each document would print and the one that stands already. Of a
 * registration one parchemin stands, whichever of its editions it is of: no other one beside it, and no attestation. Nothing
 * where it was delivered before the portal or elsewhere.
 */
export function issuableAwards(
  row: Row,
  { equivalences, settings, signatory }: IssueFacts,
): IssuableAward[] {
  const { candidate, certification } = row;
  if (!candidate) return [];
  const { candidates } = candidate.user;
  const { rncpCode } = certification;
  const elsewhere = candidates.flatMap(({ priorAcquisitions }) => priorAcquisitions);
  if (elsewhere.some(({ version }) => version.rncpCode === rncpCode)) return [];
  const awards = awardsOf(
    certification.awardRule as unknown as AwardRule,
    acquisitionsOf(candidate, row, equivalences),
    row.id,
  );
  const standing = candidates
    .flatMap(({ certificates }) => certificates)
    .filter((certificate) => certificate.certification.rncpCode === rncpCode);
  const isWhole = standing.some(({ kind }) => kind === "FULL");
  return awards
    .filter(({ kind }) => kind === "FULL" || !isWhole)
    .map((award) => {
      const block =
        (award.kind === "BLOCK" && certification.blocks.find(({ id }) => id === award.blockId)) ||
        null;
      return {
        award,
        block,
        standingNumber:
          standing.find((certificate) => certifies(certificate, award))?.number ?? null,
        sources: { ...mentionSources(row, settings, block), signatory },
      };
    });
}

type Acquired = Holder["user"]["candidates"][number]["acquiredBlocks"][number];
const signedAt = ({ decision }: Acquired): number =>
  decision?.entry.session.signedAt?.getTime() ?? 0;

/**
 * The blocks of a person, by whichever file, as blocks of one version, its own or through equivalences, one or several
 * (R11), as they were signed.
 */
function acquisitionsOf(
  { user }: Holder,
  { versionId, certification }: Row,
  equivalences: readonly Equivalence[],
): Acquisition[] {
  const acquired = user.candidates
    .flatMap(({ acquiredBlocks }) => acquiredBlocks)
    .toSorted((one, other) => signedAt(one) - signedAt(other) || (one.id < other.id ? -1 : 1));
  return acquired.flatMap(({ acquiredOn, block, decision }) => {
    const reached = countsAs(equivalences, [block.id]);
    const counted = certification.blocks.filter(({ id }) => reached.has(id));
    return counted.map(({ code }) => ({
      blockId: block.id,
      code,
      candidacyId: decision?.entry.candidacyId ?? null,
      acquiredOn: dateToDay(acquiredOn),
      isOwn: block.versionId === versionId && decision !== null,
    }));
  });
}

function mentionSources(
  { certification, candidate }: Row,
  settings: SettingValues,
  block: Block | null,
): Omit<MentionSources, "signatory"> {
  const { rncpCode, specialties, awardingBodies } = certification;
  const value = (key: string) => settings.get(key) ?? null;
  return {
    version: {
      rncpCode,
      level: certification.level,
      europeanLevel: certification.europeanLevel,
      specialties: specialtiesOf(specialties),
      awardingBodies: awardingBodiesOf(awardingBodies),
    },
    settings: {
      registeredOn: value(versionSettingKey(rncpCode, "registeredOn")),
      title: value(versionSettingKey(rncpCode, "title")),
      place: value("certificate.place"),
    },
    identityChecked: Boolean(candidate?.identityCheckedAt),
    block,
    specimen: isSpecimen(),
  };
}
