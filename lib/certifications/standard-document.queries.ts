import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { AwardRule } from "./award-rule";
import type { BlockOption } from "./block-option";
import { awardingBodiesOf, specialtiesOf } from "./publication";
import { renamedRule, type StandardDocument, type StandardItem } from "./standard-document";

const ordered = { orderBy: { ordinal: "asc" } } as const;
const whole = {
  blocks: {
    ...ordered,
    include: {
      activities: {
        ...ordered,
        include: { competencies: { ...ordered, include: { criteria: ordered } } },
      },
    },
  },
} as const;

/** A published version as one document; null where there is none. */
export async function readPublished(
  tx: Pick<Reader, "certificationVersion">,
  versionId: string,
): Promise<StandardDocument | null> {
  const version = await tx.certificationVersion.findUnique({
    where: { id: versionId },
    include: whole,
  });
  if (!version) return null;
  const { rncpCode, title, acronym, level, europeanLevel, registeredOnOfficial } = version;
  const { registeredOnSource, textSource, awardRuleSource } = version;
  const localCode = (code: string) => code.replace(rncpCode, "");
  return {
    ...{ rncpCode, title, acronym, level, europeanLevel, registeredOnOfficial },
    ...{ registeredOnSource, textSource, awardRuleSource },
    specialties: specialtiesOf(version.specialties),
    awardingBodies: awardingBodiesOf(version.awardingBodies),
    occupations: version.occupations as string[],
    registeredOn: dateToDay(version.registeredOn),
    expiresOn: dateToDay(version.expiresOn),
    awardRule: renamedRule(version.awardRule as unknown as AwardRule, localCode),
    blocks: version.blocks.map(({ code, activities, options, ...block }) =>
      item(
        { ...block, code: localCode(code) },
        activities.map(activityItem),
        options as BlockOption[],
      ),
    ),
  };
}

type Row = Omit<StandardItem, "option" | "options" | "items"> & { option?: string | null };

const item = (
  { id, code, label, provisional, option = null }: Row,
  items: readonly StandardItem[] = [],
  options: readonly BlockOption[] = [],
): StandardItem => ({ id, code, label, provisional, option, options, items });

type Competency = Row & { criteria: readonly Row[] };

const activityItem = ({
  competencies,
  ...activity
}: Row & { competencies: readonly Competency[] }) =>
  item(
    activity,
    competencies.map(({ criteria, ...competency }) =>
      item(
        competency,
        criteria.map((criterion) => item(criterion)),
      ),
    ),
  );
