import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { Space } from "./navigation";
import { spacesOf } from "./space";

/** The spaces of a person; an employer's registration waiting for them opens the candidate's. */
export const listSpaces = (actor: Actor): Promise<readonly Space[]> =>
  read(actor, async (tx) => {
    const invitation = await tx.candidacy.findFirst({
      where: { invitedUserId: actor.userId },
      select: { id: true },
    });
    return spacesOf(actor, invitation !== null);
  });
