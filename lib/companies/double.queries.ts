import "server-only";
import { RUNNING_STATES } from "@/lib/candidacies/phase";
import type { Reader } from "@/lib/platform/db/read";

type Wanted = { companyId: string; name: string; email: string; blockIds: readonly string[] };

/**
 * An open registration by the company itself of the same person, by what it typed (the address or the name), for one of
 * these blocks: it tells the company nothing that it did not write.
 */
export const findDouble = (
  tx: Pick<Reader, "candidacy">,
  { companyId, name, email, blockIds }: Wanted,
): Promise<{ id: string; number: string | null } | null> =>
  tx.candidacy.findFirst({
    where: {
      companyId,
      state: { in: RUNNING_STATES },
      OR: [{ invitedEmail: email }, { invitedName: { equals: name, mode: "insensitive" } }],
      blocks: { some: { blockId: { in: [...blockIds] } } },
    },
    select: { id: true, number: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
