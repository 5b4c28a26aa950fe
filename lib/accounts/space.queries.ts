import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { type Space, spacesOf } from "./space";

/** The spaces of a person; an employer's registration waiting for them opens the candidate's. */
export async function listSpaces(actor: Actor): Promise<readonly Space[]> {
  const invitation = await db.candidacy.findFirst({
    where: { invitedUserId: actor.userId },
    select: { id: true },
  });
  return spacesOf(actor, invitation !== null);
}
