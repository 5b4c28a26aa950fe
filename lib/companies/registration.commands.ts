import "server-only";
import { invitePerson } from "@/lib/accounts/people/invitation.commands";
import { checkAccredited } from "@/lib/accreditations/accreditation.commands";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { checkRequest } from "@/lib/candidacies/requested-blocks";
import { requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import { readLedger, type VersionBlock } from "@/lib/certifications/block-ledger.queries";
import {
  findVersionInForce,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import {
  refuseByRule,
  refuseForbidden,
  refuseNotFound,
  valueOr,
} from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { nextCandidacyNumber } from "@/lib/settings/number-series.commands";
import { companyPolicy } from "./company.policy";
import { findDouble } from "./double.queries";
import { findOutlivedRegistration } from "./registration.queries";
import type { RegisterWorkplaceCandidateInput } from "./registration.schema";

/**
 * A manager registers somebody for the assessment at work: what they typed is kept and nothing else, and the answer
 * is the same whoever that person is. What depends on the person (R7, R8, R10) is checked when they confirm.
 */
export async function registerWorkplaceCandidate(
  work: Work,
  input: RegisterWorkplaceCandidateInput,
): Promise<{ id: string }> {
  const { tx, actor } = work;
  const company = await tx.company.findUnique({
    where: { id: input.companyId },
    select: { id: true, name: true },
  });
  if (!company || !companyPolicy.read(actor, company)) refuseNotFound();
  if (!companyPolicy.registerCandidate(actor, company)) refuseForbidden();
  const versionId = await versionFor(work, input);
  const { blocks, rule: awardRule } = await readLedger(tx, versionId, null);
  const chosenOptions = Object.fromEntries(
    blocks.map(({ code }) => [code, optionsOf(code, input)]),
  );
  const request = {
    rule: awardRule,
    held: null,
    requested: input["blocks[]"],
    route: "WORKPLACE" as const,
    optionsByBlock: Object.fromEntries(
      blocks.map(({ code, options }) => [code, options.map((option) => option.code)]),
    ),
    chosenOptions,
  };
  valueOr(checkRequest(request), (error) =>
    refuseByRule(
      requestRefused(error, blocks),
      error.code === "OPTION_MISSING" ? "options[]" : "blocks[]",
    ),
  );
  const requested = blocks.filter(({ code }) => input["blocks[]"].includes(code));
  await checkAccredited(work, { companyId: company.id, blocks: requested, on: work.today });
  if (!input.again) await checkNoDouble(work, input, requested);
  return {
    id: await saveRegistration(work, { input, company, versionId, requested }),
  };
}

/**
 * The version in force; or the one on which somebody comes back who entered training in time and did not obtain everything
 * (R2, L. 6113-9).
 */
async function versionFor(
  { tx, today }: Work,
  { after, companyId }: RegisterWorkplaceCandidateInput,
): Promise<string> {
  if (after) {
    const outlived = await findOutlivedRegistration(tx, { after, companyIds: [companyId], today });
    if (outlived) return outlived.versionId;
    refuseByRule(
      "Cette personne ne peut plus être inscrite sur la version de sa première candidature\u00a0: inscrivez-la sur celle d’aujourd’hui.",
    );
  }
  const { id } = await theOnlyCertification(tx);
  const version = await findVersionInForce(tx, id, today);
  if (!version) refuseByRule("Aucune version de la certification n’est enregistrée aujourd’hui.");
  return version.id;
}

/** Said before anything is saved (of two sent at once, to the second); ticked, the registration is made all the same. */
async function checkNoDouble(
  { tx }: Work,
  { companyId, name, email }: RegisterWorkplaceCandidateInput,
  requested: readonly VersionBlock[],
): Promise<void> {
  await tx.$queryRaw`SELECT FROM "Company" WHERE id = ${companyId}::uuid FOR NO KEY UPDATE`;
  const blockIds = requested.map(({ id }) => id);
  const double = await findDouble(tx, { companyId, name, email, blockIds });
  if (double)
    refuseByRule(
      `Votre entreprise a déjà une inscription en cours à ce nom ou à cette adresse, pour un de ces blocs\u00a0: la candidature ${double.number}. Ouvrez-la, ou cochez cette case pour inscrire la personne quand même.`,
      "again",
      { label: `Ouvrir la candidature ${double.number}`, href: routes.companyCandidate(double.id) },
    );
}

const optionsOf = (block: string, input: RegisterWorkplaceCandidateInput): string[] =>
  input["options[]"]
    .filter((option) => option.startsWith(`${block}:`))
    .map((option) => option.slice(block.length + 1));

type Registration = {
  input: RegisterWorkplaceCandidateInput;
  company: { id: string; name: string };
  versionId: string;
  requested: readonly VersionBlock[];
};

async function saveRegistration(
  work: Work,
  { input, company, versionId, requested }: Registration,
): Promise<string> {
  const { tx, now, authorId, record } = work;
  const { name, email } = input;
  const purpose = `confirmer votre inscription à l’évaluation par ${company.name}`;
  const invitedUserId = await invitePerson(work, { email, displayName: name, purpose });
  const number = await nextCandidacyNumber(work, versionId);
  const { id } = await tx.candidacy.create({
    data: {
      number,
      route: "WORKPLACE",
      state: "REGISTERED",
      versionId,
      companyId: company.id,
      invitedUserId,
      invitedName: name,
      invitedEmail: email,
      createdAt: now,
      stateSince: now,
      blocks: {
        create: requested.map((block) => ({
          blockId: block.id,
          options: optionsOf(block.code, input),
        })),
      },
      events: { create: { type: "register", toState: "REGISTERED", actorId: authorId, at: now } },
    },
    select: { id: true },
  });
  record({
    action: "registerWorkplaceCandidate",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { companyId: company.id, number },
  });
  await notifyCandidate(
    work,
    {
      id,
      number,
      candidateUserId: null,
      invitedUserId,
    },
    "registrationToConfirm",
  );
  return id;
}

/** The company takes back a registration that has not been confirmed. */
export async function cancelRegistration(work: Work, target: Target): Promise<void> {
  const candidacy = await lockForEvent(work, target, "cancel");
  await moveCandidacy(work, candidacy, { event: "cancel" });
  await eraseUnawaitedIdentity(work, candidacy.invitedUserId);
  await notifyCandidate(work, candidacy, "registrationCancelled");
}
