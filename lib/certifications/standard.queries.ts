import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { AwardRule } from "./award-rule";
import { ruleSentence } from "./award-rule.labels";
import type { BlockOption } from "./block-option";
import { certificationPolicy } from "./certification.policy";
import { withDays } from "./certification.queries";
import { awardingBodiesOf, specialtiesOf } from "./publication";
import { standingOf } from "./version-in-force";

const item = { code: true, label: true, provisional: true } as const;
const ordered = { orderBy: { ordinal: "asc" } } as const;

const standardSelect = {
  ...{ id: true, edition: true, offeredFrom: true, textSource: true },
  rncpCode: true,
  title: true,
  acronym: true,
  level: true,
  europeanLevel: true,
  specialties: true,
  awardingBodies: true,
  registeredOn: true,
  registeredOnOfficial: true,
  registeredOnSource: true,
  expiresOn: true,
  awardRule: true,
  awardRuleSource: true,
  blocks: {
    ...ordered,
    select: {
      ...item,
      options: true,
      ordinal: true,
      activities: {
        ...ordered,
        select: {
          ...item,
          option: true,
          competencies: {
            ...ordered,
            select: { ...item, option: true, criteria: { ...ordered, select: item } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.CertificationVersionSelect;

/** Every version of the certification, the one in force first, down to its criteria; null for who may not read them. */
export const listStandards = (actor: Actor, now: Date) =>
  read(actor, async (tx) => {
    if (!certificationPolicy.readStandard(actor)) return null;
    const rows = await tx.certificationVersion.findMany({
      select: standardSelect,
      orderBy: [{ registeredOn: "desc" }, { edition: "desc" }],
    });
    const versions = rows.map(withDays);
    return versions
      .map(({ awardRule, specialties, awardingBodies, blocks, ...version }) => {
        const standing = standingOf(version, versions, parisDay(now));
        return {
          ...version,
          standing,
          inForce: standing.is === "IN_FORCE",
          ruleSentence: ruleSentence(awardRule as unknown as AwardRule),
          specialties: specialtiesOf(specialties),
          awardingBodies: awardingBodiesOf(awardingBodies),
          blocks: blocks.map(({ options, ...block }) => ({
            ...block,
            options: options as BlockOption[],
          })),
        };
      })
      .sort((one, other) => Number(other.inForce) - Number(one.inForce));
  });
