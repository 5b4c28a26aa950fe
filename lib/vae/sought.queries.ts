import "server-only";
import { countedActivities } from "@/lib/certifications/counted";
import type { Reader } from "@/lib/platform/db/read";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { SoughtBlock } from "./sought";

const item = { code: true, label: true, provisional: true } as const;
const ordered = { orderBy: { ordinal: "asc" } } as const;

/** The blocks that a candidacy asks for, down to the criteria of their competencies. */
export const soughtBlocks = {
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
} as const satisfies Prisma.Candidacy$blocksArgs;

type Row = Prisma.RequestedBlockGetPayload<{ select: (typeof soughtBlocks)["select"] }>;

/** What the jury looks for in a requested block, by the options chosen for it (R5). */
export const toSought = ({ blockId, options, block }: Row): SoughtBlock => ({
  blockId,
  competencies: countedActivities(block.activities, options).flatMap(
    ({ competencies }) => competencies,
  ),
});

/** The same of each block that a candidacy asks for, or of one of them. */
export async function readSought(
  tx: Pick<Reader, "requestedBlock">,
  candidacyId: string,
  blockId?: string,
): Promise<SoughtBlock[]> {
  const where = { candidacyId, ...(blockId && { blockId }) };
  const rows = await tx.requestedBlock.findMany({ where, ...soughtBlocks });
  return rows.map(toSought);
}
