import "server-only";
import {
  type CandidacyRight,
  candidacyPolicy,
  mayEditCandidacy,
} from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import { fileSelect } from "@/lib/documents/stored-file.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import {
  type ExpiryExamination,
  type ExpiryFacts,
  type ExpiryView,
  expiryStage,
  protectionOf,
  type RegistrationEnd,
} from "./protection";

const expirySelect = {
  route: true,
  number: true,
  versionId: true,
  candidateId: true,
  certification: { select: { rncpCode: true, registeredOn: true, expiresOn: true } },
  blocks: { select: { blockId: true } },
  waiver: { select: { decidedAt: true, reason: true } },
} as const;

export type CandidacyExpiry = ExpiryFacts & { number: string | null; rncpCode: string };

/** What a candidacy rests on, its own and what other candidacies of the same person have brought for its version. */
export async function readExpiry(
  tx: Pick<Reader, "candidacy" | "admissibilityDecision" | "trainingEntry">,
  candidacyId: string,
): Promise<CandidacyExpiry> {
  const row = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: expirySelect,
  });
  const { route, number, versionId, candidateId, certification, blocks, waiver } = row;
  const blockIds = blocks.map(({ blockId }) => blockId);
  const asked = candidateId ? { candidateId, versionId, blockIds } : null;
  return {
    number,
    rncpCode: certification.rncpCode,
    registration: {
      registeredOn: dateToDay(certification.registeredOn),
      expiresOn: dateToDay(certification.expiresOn),
    },
    admissibility: asked && route === "VAE" ? await firstAdmissibility(tx, asked) : null,
    trainingFrom: asked && (await firstTraining(tx, asked)),
    waiver: waiver && { decidedOn: parisDay(waiver.decidedAt), reason: waiver.reason },
  };
}

type Asked = { candidateId: string; versionId: string; blockIds: readonly string[] };

async function firstAdmissibility(
  tx: Pick<Reader, "admissibilityDecision">,
  { candidateId, versionId, blockIds }: Asked,
): Promise<ExpiryFacts["admissibility"]> {
  const first = await tx.admissibilityDecision.findFirst({
    where: {
      candidate: filesOfPerson(candidateId),
      versionId,
      withdrawnAt: null,
      outcome: { not: "INADMISSIBLE" },
      AND: blockIds.map((blockId) => ({ blocks: { some: { blockId } } })),
    },
    select: { decidedOn: true, outcome: true },
    orderBy: { decidedOn: "asc" },
  });
  return (
    first && {
      decidedOn: dateToDay(first.decidedOn),
      isTacit: first.outcome === "TACITLY_ADMISSIBLE",
    }
  );
}

/** Of each candidacy the entry recorded last counts: an earlier one was corrected by it. */
async function firstTraining(
  tx: Pick<Reader, "trainingEntry">,
  { candidateId, versionId }: Asked,
): Promise<ExpiryFacts["trainingFrom"]> {
  const rows = await tx.trainingEntry.findMany({
    where: { candidacy: { versionId, candidate: filesOfPerson(candidateId) } },
    select: { candidacyId: true, enteredOn: true },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    distinct: ["candidacyId"],
  });
  const [first] = rows.map(({ enteredOn }) => dateToDay(enteredOn)).sort();
  return first ?? null;
}

/** The end of a version's registration, seen from that day. */
export async function readRegistrationEnd(
  tx: Pick<Reader, "certificationVersion" | "setting">,
  versionId: string,
  now: Date,
): Promise<RegistrationEnd> {
  const version = await tx.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { rncpCode: true, expiresOn: true },
  });
  return endOf(
    { ...version, expiresOn: dateToDay(version.expiresOn) },
    await warningMonths(tx),
    now,
  );
}

const warningMonths = async (tx: Pick<Reader, "setting">) =>
  asNumber((await readSettings(tx))["registration.warningMonths"]);

const endOf = (
  { rncpCode, expiresOn }: Pick<RegistrationEnd, "rncpCode" | "expiresOn">,
  months: number,
  now: Date,
): RegistrationEnd => ({
  rncpCode,
  expiresOn,
  stage: expiryStage(expiresOn, parisDay(now), months),
});

/** How a candidacy stands before the end of its registration, for who has this right on it. */
export const getExpiry = (
  actor: Actor,
  candidacyId: string,
  right: CandidacyRight,
  now: Date,
): Promise<ExpiryView | null> =>
  read(actor, async (tx) => {
    const subject = await findSubject(tx, candidacyId);
    if (!subject || !candidacyPolicy[right](actor, subject)) return null;
    const facts = await readExpiry(tx, candidacyId);
    const end = { rncpCode: facts.rncpCode, expiresOn: facts.registration.expiresOn };
    return { ...endOf(end, await warningMonths(tx), now), protection: protectionOf(facts) };
  });

/** The same before the secretariat, with what it may record; null where it has nothing to look at. */
export const getExpiryExamination = async (
  actor: Actor,
  candidacyId: string,
  now: Date,
): Promise<ExpiryExamination | null> => {
  const expiry = await getExpiry(actor, candidacyId, "readAsSecretariat", now);
  if (!expiry || expiry.stage === "far") return null;
  return read(actor, async (tx) => {
    const subject = await findSubject(tx, candidacyId);
    const may = (edit: "recordTraining" | "waiveExpiry") =>
      subject !== null && mayEditCandidacy(actor, subject, edit);
    return {
      ...expiry,
      mayRecordTraining: may("recordTraining"),
      mayWaive: may("waiveExpiry") && expiry.protection === null,
      proofs: await tx.storedFile.findMany({
        where: { candidacyId, purpose: "TRAINING_PROOF", erasedAt: null },
        select: fileSelect,
        orderBy: { createdAt: "desc" },
      }),
    };
  });
};
