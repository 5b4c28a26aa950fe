import { publishedBodies, publishedSpecialties } from "./publication";
import { renamedRule, type StandardDocument, type StandardItem } from "./standard-document";

/** The rows of a version, as Prisma creates them whole from its document; what is missing of the document was refused before. */
export function versionRows({ blocks, awardRule, ...facts }: StandardDocument) {
  const { rncpCode, specialties, awardingBodies, occupations, registeredOn, expiresOn } = facts;
  return {
    ...facts,
    level: facts.level ?? 0,
    europeanLevel: facts.europeanLevel ?? 0,
    specialties: publishedSpecialties(specialties),
    awardingBodies: publishedBodies(awardingBodies),
    occupations: [...occupations],
    registeredOn: new Date(registeredOn),
    expiresOn: new Date(expiresOn),
    awardRule: renamedRule(awardRule, (code) => rncpCode + code) as { all: [] },
    blocks: {
      create: blocks.map(({ options, items, ...block }, index) => ({
        ...itemRow(block, index),
        code: rncpCode + block.code,
        options: options.map((option) => ({ ...option })),
        activities: { create: items.map(activityRow) },
      })),
    },
  };
}

const itemRow = (
  { code, label, provisional }: Pick<StandardItem, "code" | "label" | "provisional">,
  index: number,
) => ({
  code,
  ordinal: index + 1,
  label,
  provisional,
});

const activityRow = ({ items, option, ...item }: StandardItem, index: number) => ({
  ...itemRow(item, index),
  option,
  competencies: { create: items.map(competencyRow) },
});

const competencyRow = ({ items, option, ...item }: StandardItem, index: number) => ({
  ...itemRow(item, index),
  option,
  criteria: { create: items.map(itemRow) },
});
