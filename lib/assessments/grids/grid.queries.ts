import "server-only";
import { optionLabels } from "@/lib/certifications/block-option";
import { countedActivities } from "@/lib/certifications/counted";
import type { Reader } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { GridBlock, GridCompetency } from "./assessment-grid";

const competencySelect = (candidacyId: string) =>
  ({
    id: true,
    code: true,
    label: true,
    provisional: true,
    option: true,
    assessments: {
      where: { grid: { candidacyId } },
      select: {
        level: true,
        comment: true,
        version: true,
        observations: {
          select: { observedOn: true, situation: true, author: { select: { displayName: true } } },
          orderBy: [{ observedOn: "asc" }, { id: "asc" }],
        },
      },
    },
  }) as const satisfies Prisma.CompetencySelect;

type CompetencyRow = Prisma.CompetencyGetPayload<{ select: ReturnType<typeof competencySelect> }>;

/** The grids of a candidacy as they stand: requested blocks, counted competencies, the committee's entries (R5). */
export async function readGrids(
  tx: Pick<Reader, "requestedBlock">,
  candidacyId: string,
): Promise<GridBlock[]> {
  const rows = await tx.requestedBlock.findMany({
    where: { candidacyId },
    orderBy: { block: { ordinal: "asc" } },
    select: {
      options: true,
      block: {
        select: {
          id: true,
          code: true,
          label: true,
          provisional: true,
          options: true,
          activities: {
            orderBy: { ordinal: "asc" },
            select: {
              code: true,
              label: true,
              provisional: true,
              option: true,
              competencies: { orderBy: { ordinal: "asc" }, select: competencySelect(candidacyId) },
            },
          },
        },
      },
    },
  });
  return rows.map(({ options: chosen, block: { activities, options, ...block } }) => ({
    ...block,
    options: optionLabels(options, chosen),
    activities: countedActivities(
      activities.map((activity) => ({
        ...activity,
        competencies: activity.competencies.map(toCompetency),
      })),
      chosen,
    ),
  }));
}

function toCompetency({ assessments: [entry], ...competency }: CompetencyRow): GridCompetency {
  const observations = entry?.observations ?? [];
  return {
    ...competency,
    level: entry?.level ?? "NOT_EVALUATED",
    comment: entry?.comment ?? "",
    version: entry?.version ?? 0,
    observations: observations.map(({ observedOn, situation, author }) => ({
      observedOn: dateToDay(observedOn),
      situation,
      author: author.displayName,
    })),
  };
}

/** The committee in office, the chair first. */
export async function readCommittee(tx: Pick<Reader, "committeeMember">, candidacyId: string) {
  return tx.committeeMember.findMany({
    where: { committee: { candidacyId, dissolvedAt: null } },
    select: { id: true, userId: true, name: true, function: true, isChair: true },
    orderBy: [{ isChair: "desc" }, { id: "asc" }],
  });
}
