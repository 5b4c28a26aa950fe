import "server-only";
import { optionLabels } from "@/lib/certifications/block-option";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { BlockView } from "./view";

/** The blocks that a candidacy asks for, in their order. */
export const requestedBlocks = {
  select: {
    options: true,
    block: {
      select: {
        id: true,
        code: true,
        ordinal: true,
        label: true,
        provisional: true,
        options: true,
      },
    },
  },
  orderBy: { block: { ordinal: "asc" } },
} as const satisfies Prisma.Candidacy$blocksArgs;

type Row = Prisma.RequestedBlockGetPayload<{ select: (typeof requestedBlocks)["select"] }>;

/** A requested block as pages name it, with the options chosen for it. */
export const toBlockView = ({ options: chosen, block: { options, ...block } }: Row): BlockView => ({
  ...block,
  options: optionLabels(options, chosen),
});
