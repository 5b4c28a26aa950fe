import "server-only";
import { fileSelect } from "@/lib/documents/stored-file.queries";
import { LIVE_STATES } from "@/lib/jury-sessions/phase";
import { sessionSubjectSelect } from "@/lib/jury-sessions/subject.queries";
import type { Reader } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import type { Prisma } from "@/prisma/generated/client.ts";
import { erasedSelect, subjectSelect, toSubject } from "./candidacy.queries";
import { requestedBlocks } from "./requested-block.queries";

const rowSelect = (candidacyId: string) =>
  ({
    ...subjectSelect,
    ...{ number: true, version: true, versionId: true, wholeCertification: true },
    ...{ createdAt: true, submittedAt: true, stateSince: true },
    ...{ candidateId: true, invitedName: true, invitedEmail: true },
    ...erasedSelect,
    certification: {
      select: {
        ...{ id: true, certificationId: true, title: true, rncpCode: true },
        expiresOn: true,
      },
    },
    candidate: {
      include: {
        user: { select: { email: true, candidates: { select: { id: true } } } },
        files: {
          where: { purpose: "IDENTITY_DOCUMENT", erasedAt: null },
          select: fileSelect,
          orderBy: { createdAt: "asc" },
        },
      },
    },
    company: { select: { name: true } },
    handler: { select: { id: true, displayName: true } },
    blocks: { ...requestedBlocks, select: { ...requestedBlocks.select, open: true } },
    remarks: {
      select: {
        ...{ id: true, event: true, text: true, at: true },
        ...{ situationId: true, onPresentation: true },
      },
      orderBy: [{ at: "desc" }, { id: "asc" }],
    },
    events: {
      select: { id: true, type: true, at: true, actor: { select: { displayName: true } } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    },
    exchanges: {
      where: { fromSecretariat: false, answeredAt: null },
      select: { id: true },
      take: 1,
    },
    _count: { select: { exchanges: true, notes: true } },
    deadlines: {
      where: { stoppedAt: null },
      select: { kind: true, startsOn: true, dueOn: true, legalBasis: true },
    },
    docketEntries: {
      where: { removedAt: null },
      select: {
        ...subjectSelect.docketEntries.select,
        ...{ interviewTime: true, interviewPlace: true, interviewRemote: true },
        session: {
          select: {
            ...sessionSubjectSelect,
            ...{ number: true, summonedAt: true, startTime: true, place: true },
            absenceNotices: {
              where: { candidacyId },
              select: { reason: true, saidAt: true, heldOn: true },
            },
          },
        },
      },
      orderBy: { session: { heldOn: "desc" } },
    },
  }) as const satisfies Prisma.CandidacySelect;

/**
 * The row of a candidacy with what its pages show in several places, and what its policy needs to know. Nobody's right is
 * asked here: each query asks its own of `subject`, and hands on what that right shows.
 */
export const readDossierRow = onceARequest(async (tx: Pick<Reader, "candidacy">, id: string) => {
  const row = await tx.candidacy.findUnique({ where: { id }, select: rowSelect(id) });
  if (!row) return null;
  const live = row.docketEntries.filter(({ session }) => LIVE_STATES.includes(session.state));
  return { ...row, subject: toSubject({ ...row, docketEntries: live }) };
});
export type DossierRow = NonNullable<Awaited<ReturnType<typeof readDossierRow>>>;
