import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { type Space, spacesOf } from "./space";

/** The spaces of a person; an employer's registration waiting for them opens the candidate's. */
export async function listSpaces({ userId, relations }: Actor): Promise<readonly Space[]> {
  const invitation = await db.candidacy.findFirst({
    where: { invitedUserId: userId },
    select: { id: true },
  });
  return spacesOf(relations, invitation !== null);
}
