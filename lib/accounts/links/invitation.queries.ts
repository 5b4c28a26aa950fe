import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { noteRefused } from "@/lib/platform/auth/refused-try.commands";
import { read } from "@/lib/platform/db/read";
import { checkLinkSecret } from "@/lib/platform/mail/link";
import { type InvitationKind, isUsable } from "./invitation";

export type LinkView = {
  kind: InvitationKind;
  displayName: string;
  email: string;
  purpose: string;
};

/**
 * What a link's page shows, without using it up; null for every link that does not serve, whatever the reason, which
 * is counted.
 */
export async function findOneUseLink(
  id: string,
  secret: string,
  kinds: readonly InvitationKind[],
  now: Date,
): Promise<LinkView | null> {
  const found = await find(id, secret, kinds, now);
  if (!found) await noteRefused("open", { kind: "LINK_REFUSED", subject: ["link", id] }, now);
  return found;
}

const find = (
  id: string,
  secret: string,
  kinds: readonly InvitationKind[],
  now: Date,
): Promise<LinkView | null> =>
  read(nobody, async (tx) => {
    const row = await tx.invitation.findUnique({
      where: { id },
      include: { user: { select: { displayName: true, email: true, disabledAt: true } } },
    });
    const genuine = checkLinkSecret(id, row?.issue ?? 0, secret);
    if (!row || !genuine || !kinds.includes(row.kind) || !isUsable(row, now) || row.user.disabledAt)
      return null;
    const { kind, purpose, newEmail, user } = row;
    return { kind, purpose, displayName: user.displayName, email: newEmail ?? user.email };
  });
