import "server-only";
import {
  type CandidacyRight,
  candidacyPolicy,
  mayEditCandidacy,
} from "@/lib/candidacies/candidacy.policy";
import { type DossierRow, readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { readVersion } from "@/lib/certifications/block-ledger.queries";
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

/** « registration.warningMonths »: from how many months before pages and messages warn. */
export const readWarningMonths = async (tx: Pick<Reader, "setting">): Promise<number> =>
  asNumber((await readSettings(tx))["registration.warningMonths"]);

type Version = { rncpCode: string; expiresOn: Date };

/** The end of a version's registration, seen from that day. */
export const readRegistrationEnd = async (
  tx: Pick<Reader, "certificationVersion" | "setting">,
  versionId: string,
  now: Date,
): Promise<RegistrationEnd> => endOf(tx, await readVersion(tx, versionId), now);

async function endOf(
  tx: Pick<Reader, "setting">,
  { rncpCode, expiresOn }: Version,
  now: Date,
): Promise<RegistrationEnd> {
  const lastDay = dateToDay(expiresOn);
  const stage = expiryStage(lastDay, parisDay(now), await readWarningMonths(tx));
  return { rncpCode, expiresOn: lastDay, stage };
}

/** Null while the last day is far: then nothing of the person is asked for. */
async function standingOf(
  tx: Reader,
  { id, certification }: Pick<DossierRow, "id" | "certification">,
  now: Date,
): Promise<ExpiryView | null> {
  const end = await endOf(tx, certification, now);
  if (end.stage === "far") return null;
  return { ...end, protection: protectionOf(await readExpiry(tx, id)) };
}

/** How a candidacy stands before the end of its registration, once near, for who has this right on it. */
export const getExpiry = (
  actor: Actor,
  candidacyId: string,
  right: CandidacyRight,
  now: Date,
): Promise<ExpiryView | null> =>
  read(actor, async (tx) => {
    const row = await readDossierRow(tx, candidacyId);
    if (!row || !candidacyPolicy[right](actor, row.subject)) return null;
    return standingOf(tx, row, now);
  });

/** The same before the secretariat, with what it may record. */
export const getExpiryExamination = (
  actor: Actor,
  candidacyId: string,
  now: Date,
): Promise<ExpiryExamination | null> =>
  read(actor, async (tx) => {
    const row = await readDossierRow(tx, candidacyId);
    if (!row || !candidacyPolicy.readAsSecretariat(actor, row.subject)) return null;
    const { subject } = row;
    const expiry = await standingOf(tx, row, now);
    return (
      expiry && {
        ...expiry,
        mayRecordTraining: mayEditCandidacy(actor, subject, "recordTraining"),
        mayWaive: mayEditCandidacy(actor, subject, "waiveExpiry") && expiry.protection === null,
        proofs: await tx.storedFile.findMany({
          where: { candidacyId, purpose: "TRAINING_PROOF", erasedAt: null },
          select: fileSelect,
          orderBy: { createdAt: "desc" },
        }),
      }
    );
  });
