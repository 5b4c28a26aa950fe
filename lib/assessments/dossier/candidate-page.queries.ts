import "server-only";
import { readReading } from "@/lib/assessments/grids/reading.queries";
import { availableEvents } from "@/lib/candidacies/candidacy.policy";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import { mayCandidateRead } from "@/lib/candidacies/path";
import { requestedBlocks, toBlockView } from "@/lib/candidacies/requested-block.queries";
import { rivalRequests } from "@/lib/candidacies/rival.queries";
import { fullName } from "@/lib/candidates/candidate";
import { type Holder, readLedger, readUncounted } from "@/lib/certifications/block-ledger.queries";
import { type Actor, ownCandidateId } from "@/lib/platform/actor/actor";
import { GoneTo } from "@/lib/platform/auth/gone-to";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { routes } from "@/lib/routes";
import { getWorkplaceProgress } from "./assessment.queries";
import type { AcknowledgementPage, ConfirmationPage } from "./committee-view";

/** What a company typed about the person who reads it, as long as they may confirm or decline; null otherwise. */
export const getConfirmationPage = (
  actor: Actor,
  id: string,
  now: Date,
): Promise<ConfirmationPage | null> =>
  read(actor, async (tx) => {
    const row = await findRegistration(tx, actor, id);
    if (!row) return null;
    const candidateId = ownCandidateId(actor);
    const holder = candidateId ? { candidateId, on: parisDay(now) } : null;
    const { held } = await readLedger(tx, row.versionId, holder);
    const blocks = row.blocks.map(toBlockView);
    const blockIds = blocks.map((block) => block.id);
    const { number, company } = promised(row, "number", "company");
    return {
      id,
      version: row.version,
      number,
      companyName: company.name,
      rncpCode: row.certification.rncpCode,
      invitedName: row.invitedName ?? "",
      invitedEmail: row.invitedEmail ?? "",
      registeredAt: row.createdAt,
      blocks: blocks.map((block) => ({ ...block, isHeld: held.has(block.code) })),
      identity: candidateId ? await readIdentity(tx, candidateId) : null,
      uncounted: await readUncounted(tx, row.versionId, holder),
      clashes: holder ? await findClashes(tx, { ...holder, blockIds }) : [],
    };
  });

async function findRegistration(tx: Reader, actor: Actor, id: string) {
  const row = await tx.candidacy.findUnique({
    where: { id },
    select: {
      ...subjectSelect,
      version: true,
      number: true,
      versionId: true,
      certification: { select: { rncpCode: true } },
      invitedName: true,
      invitedEmail: true,
      createdAt: true,
      company: { select: { name: true } },
      blocks: requestedBlocks,
    },
  });
  return row && availableEvents(actor, toSubject(row)).includes("confirm") ? row : null;
}

/** The same for its page; once it is answered, the person's own page of it. */
export async function openConfirmation(actor: Actor, id: string, now: Date) {
  const page = await getConfirmationPage(actor, id, now);
  if (page) return page;
  const progress = await getWorkplaceProgress(actor, id);
  return progress?.viewer === "candidate" ? new GoneTo(routes.candidateCandidacy(id)) : null;
}

async function readIdentity(
  tx: Reader,
  candidateId: string,
): Promise<ConfirmationPage["identity"]> {
  const candidate = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      firstName: true,
      birthName: true,
      usageName: true,
      bornOn: true,
      birthPlace: true,
      identityCheckedAt: true,
      files: { where: { purpose: "IDENTITY_DOCUMENT", erasedAt: null }, select: { id: true } },
    },
  });
  return {
    name: fullName(candidate),
    bornOn: dateToDay(candidate.bornOn),
    birthPlace: candidate.birthPlace,
    isChecked: candidate.identityCheckedAt !== null,
    documentId: candidate.files[0]?.id ?? null,
  };
}

const findClashes = async (tx: Reader, wanted: Holder & { blockIds: string[] }) =>
  tx.candidacy.findMany({
    where: { blocks: { some: await rivalRequests(tx, wanted) } },
    select: { id: true, number: true },
  });

/** The signed assessment as its candidate reads it, from the last signature on (R46); null before, and for anybody else. */
export const getAcknowledgementPage = (
  actor: Actor,
  id: string,
): Promise<AcknowledgementPage | null> =>
  read(actor, async (tx) => {
    const row = await tx.candidacy.findUnique({
      where: { id },
      select: {
        ...subjectSelect,
        version: true,
        number: true,
        deadlines: { where: { kind: "ACKNOWLEDGEMENT", stoppedAt: null }, select: { dueOn: true } },
      },
    });
    if (!row || row.candidate?.userId !== actor.userId) return null;
    const subject = toSubject(row);
    const reading = mayCandidateRead(subject.state) ? await readReading(tx, id) : null;
    if (!reading) return null;
    const [deadline] = row.deadlines;
    return {
      id,
      version: row.version,
      number: promised(row, "number").number,
      state: subject.state,
      canAcknowledge: availableEvents(actor, subject).includes("acknowledge"),
      acknowledgeBy: deadline ? dateToDay(deadline.dueOn) : null,
      reading,
    };
  });
