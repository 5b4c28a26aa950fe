import "server-only";
import { countedActivities } from "@/lib/certifications/counted";
import type { Reader } from "@/lib/platform/db/read";
import type { SoughtBlock } from "./coverage";

const item = { code: true, label: true, provisional: true } as const;
const ordered = { orderBy: { ordinal: "asc" } } as const;

/** What the jury looks for in each block that a candidacy asks for, by the options chosen for it (R5). */
export async function readSought(
  tx: Pick<Reader, "requestedBlock">,
  candidacyId: string,
  blockId?: string,
): Promise<SoughtBlock[]> {
  const rows = await tx.requestedBlock.findMany({
    where: { candidacyId, ...(blockId && { blockId }) },
    orderBy: { block: { ordinal: "asc" } },
    select: {
      blockId: true,
      options: true,
      block: {
        select: {
          activities: {
            ...ordered,
            select: {
              option: true,
              competencies: {
                ...ordered,
                select: { id: true, ...item, option: true, criteria: { ...ordered, select: item } },
              },
            },
          },
        },
      },
    },
  });
  return rows.map(({ options, block, ...row }) => ({
    blockId: row.blockId,
    competencies: countedActivities(block.activities, options).flatMap(
      ({ competencies }) => competencies,
    ),
  }));
}
