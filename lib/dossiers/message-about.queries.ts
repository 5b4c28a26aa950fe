import "server-only";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

type About = ReadonlyMap<string, string>;

/**
 * The dossier that each of these messages is about, by the id of its candidacy: its number, and the person's name for whoever
 * else may read it today. E-mails say neither; what a former relation may no longer read is left out.
 */
export const readAbout = (
  actor: Actor,
  messages: readonly { candidacyId: string | null }[],
): Promise<About> =>
  read(actor, async (tx) => {
    const ids = messages.flatMap(({ candidacyId }) => (candidacyId ? [candidacyId] : []));
    const rows = await tx.candidacy.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: {
        ...subjectSelect,
        number: true,
        invitedName: true,
        candidate: { select: { userId: true, user: { select: { displayName: true } } } },
      },
    });
    return new Map(
      rows.flatMap(({ number, invitedName, ...row }): [string, string][] => {
        const subject = toSubject(row);
        if (!candidacyPolicy.read(actor, subject)) return [];
        const isOwn = [subject.candidateUserId, subject.invitedUserId].includes(actor.userId);
        const name = isOwn ? null : (invitedName ?? row.candidate?.user.displayName);
        return [[row.id, [name, number].filter(Boolean).join(" · ")]];
      }),
    );
  });

/** The line of one message. */
export const aboutOf = (about: About, { candidacyId }: { candidacyId: string | null }) =>
  (candidacyId && about.get(candidacyId)) || null;
