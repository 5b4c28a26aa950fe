import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import type { Failure } from "@/lib/platform/shared/failure";
import type { SeenTarget } from "@/lib/platform/shared/fields.schema";
import type { Result } from "@/lib/platform/shared/result";
import { declareAdmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { declareComplete } from "@/lib/vae/admissibility/completeness.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { acceptValidation, fileValidation } from "@/lib/vae/validation/filing.commands";
import { saveSituation } from "@/lib/vae/validation/situation.commands";
import { savePresentation } from "@/lib/vae/validation/validation-file.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { aBirthday } from "./births";
import { fillRequest } from "./full-request";
import { analysed } from "./gap-analyses";
import { accepted, act, aPerson, aSecretary, NOW, PASSWORD, type Person } from "./people";
import { IDENTITY, SIGNATORY, SITUATION } from "./vae-samples";
import { theVersionInForce } from "./versions";

/** Somebody with a civil identity. */
export async function aCandidate(
  identity = { ...IDENTITY, bornOn: aBirthday() },
  now = NOW,
): Promise<Person> {
  const person = await aPerson(`${identity.firstName} ${identity.birthName}`, undefined, now);
  accepted(await act(person, (work) => saveIdentity(work, identity), now));
  return person;
}

type Command<Input> = (work: Work, input: Input) => Promise<unknown>;
/** A command on a candidacy as it stands, on what its page shows now. */
export async function on<Extra extends object>(
  person: Person,
  command: Command<SeenTarget & Extra>,
  id: string,
  extra: Extra,
  now = NOW,
): Promise<Result<unknown, Failure>> {
  const target = await readTarget(db, id);
  return act(person, (work) => command(work, { ...target, ...extra }), now);
}

/** What is asked for of the version in force, by rank, with the first option of each block. */
export async function asked(ranks: readonly number[] = [1, 2], now = NOW, version?: string) {
  const versionId = version ?? (await theVersionInForce(now));
  const { blocks } = await readLedger(db, versionId, null);
  const chosen = blocks.filter(({ ordinal }) => ranks.includes(ordinal));
  return {
    versionId,
    "blocks[]": chosen.map(({ code }) => code),
    "options[]": chosen.flatMap(({ code, options: [first] }) =>
      first ? [`${code}:${first.code}`] : [],
    ),
  };
}

type Wish = { person?: Person; ranks?: readonly number[]; versionId?: string; now?: Date };
export type Vae = { id: string; person: Person };

/** A draft with nothing in it yet. */
export async function aDraft({ person, ranks, versionId, now = NOW }: Wish = {}): Promise<Vae> {
  const candidate = person ?? (await aCandidate(undefined, now));
  const input = await asked(ranks, now, versionId);
  const { id } = accepted(await act(candidate, (work) => openVaeCandidacy(work, input), now));
  return { id, person: candidate };
}

/** A draft that lacks nothing. */
export async function aFullDraft(wish: Wish = {}): Promise<Vae> {
  const vae = await aDraft(wish);
  await fillRequest(vae, wish.now);
  return vae;
}

export async function aSubmittedRequest(wish: Wish = {}): Promise<Vae> {
  const vae = await aFullDraft(wish);
  accepted(await on(vae.person, submitCandidacy, vae.id, {}, wish.now));
  return vae;
}

type Examined = Wish & { secretary?: Person };

export async function aRequestUnderReview({
  secretary,
  ...wish
}: Examined = {}): Promise<Vae & { secretary: Person }> {
  const vae = await aSubmittedRequest(wish);
  const examiner = secretary ?? (await aSecretary(undefined, wish.now));
  accepted(await on(examiner, declareComplete, vae.id, {}, wish.now));
  return { ...vae, secretary: examiner };
}

/** What declares a candidacy admissible, once each of its blocks is analysed. */
export async function anAdmission(id: string, validUntilOn = "") {
  return {
    seenAnalysis: await analysed(id),
    documentKind: "IDENTITY_CARD" as const,
    validUntilOn,
    ...SIGNATORY,
    password: PASSWORD,
  };
}

export const aRefusal = {
  documentKind: "IDENTITY_CARD" as const,
  reason: "L’activité n’est pas en rapport avec le métier.",
  ...SIGNATORY,
  password: PASSWORD,
};

export const aWithdrawal = { reason: "Erreur", password: PASSWORD };

type Admitted = Examined & { validUntilOn?: string };

export async function anAdmissibleCandidacy(wish: Admitted = {}) {
  const vae = await aRequestUnderReview(wish);
  accepted(
    await on(
      vae.secretary,
      declareAdmissible,
      vae.id,
      await anAdmission(vae.id, wish.validUntilOn),
      wish.now,
    ),
  );
  return vae;
}

/** Writes the validation file of an admissible candidacy, one situation a block. */
export async function writeValidation({ id, person }: Vae, now = NOW): Promise<void> {
  const draft = await db.validationFile.findFirstOrThrow({
    where: { candidacyId: id, filedAt: null },
    include: { situations: true },
  });
  const presentation = {
    candidacyId: id,
    version: draft.version,
    presentation: "Dix ans d’assurance.",
  };
  accepted(await act(person, (work) => savePresentation(work, presentation), now));
  const blocks = await db.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  for (const { blockId } of blocks) {
    const version = draft.situations.find((one) => one.blockId === blockId)?.version ?? 0;
    accepted(
      await act(
        person,
        (work) => saveSituation(work, { candidacyId: id, blockId, version, ...SITUATION }),
        now,
      ),
    );
  }
}

export async function aFiledValidation(wish: Admitted = {}) {
  const vae = await anAdmissibleCandidacy(wish);
  await writeValidation(vae, wish.now);
  accepted(await on(vae.person, fileValidation, vae.id, {}, wish.now));
  return vae;
}

export async function aVaeReadyForJury(wish: Examined = {}) {
  const vae = await aFiledValidation(wish);
  accepted(await on(vae.secretary, acceptValidation, vae.id, {}, wish.now));
  return vae;
}
