import "server-only";
import { linkOf, type SessionSubject } from "@/lib/jury-sessions/jury-session.policy";
import { toEntrySubject } from "@/lib/jury-sessions/subject.queries";
import type { Reader } from "@/lib/platform/db/read";
import type { MinutesText } from "./minutes";
import type { Signatory } from "./signing";
import type { EditionFacts } from "./text.queries";

/** The edition of a session's minutes that has not been withdrawn. */
export const findStandingMinutes = (tx: Reader, sessionId: string) =>
  tx.minutes.findFirst({
    where: { sessionId, withdrawnAt: null },
    select: {
      id: true,
      edition: true,
      number: true,
      contentHash: true,
      content: true,
      auditHead: true,
      drawnUpAt: true,
      signedAt: true,
      fileId: true,
      signedFileId: true,
      signatures: {
        select: { mandateId: true, textHash: true, signedAt: true },
        orderBy: [{ signedAt: "asc" }, { id: "asc" }],
      },
    },
  });
export type StandingMinutes = NonNullable<Awaited<ReturnType<typeof findStandingMinutes>>>;

/** What an edition fixed when it was drawn up, the rules it printed among it; who presided then is in the session's journal. */
export async function factsOf(
  tx: Reader,
  sessionId: string,
  minutes: StandingMinutes,
): Promise<EditionFacts> {
  const event = await tx.jurySessionEvent.findFirstOrThrow({
    where: { sessionId, type: "drawUpMinutes" },
    orderBy: { id: "desc" },
    select: { payload: true },
  });
  const { presidingMandateId } = event.payload as { presidingMandateId: string };
  const { edition, drawnUpAt, auditHead } = minutes;
  const { quorumRule, decisionRule } = minutes.content as MinutesText;
  const rules = { quorumRule, ...(decisionRule && { decisionRule }) };
  return { edition, drawnUpAt, auditHead, presidingMandateId, rules };
}

/** The present members as signatories, with the entries they have no link with. */
export async function readSignatories(
  tx: Reader,
  session: SessionSubject,
): Promise<{ members: Signatory[]; entryIds: string[] }> {
  const entries = await tx.docketEntry.findMany({
    where: { sessionId: session.id, removedAt: null },
    select: { id: true, interests: { select: { mandateId: true, kind: true } } },
    orderBy: { id: "asc" },
  });
  const members = session.members
    .filter(({ isPresent }) => isPresent)
    .map(({ mandateId, side, isPresiding }) => ({
      mandateId,
      side,
      isPresiding,
      clearedEntryIds: entries
        .filter(({ interests }) => linkOf(toEntrySubject(interests), mandateId) === "CLEARED")
        .map(({ id }) => id),
    }));
  return { members, entryIds: entries.map(({ id }) => id) };
}
