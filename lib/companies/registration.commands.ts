import "server-only";
import { invitePerson } from "@/lib/accounts/people/invitation.commands";
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
import { nextCandidacyNumber } from "@/lib/settings/number-series.commands";
import { companyPolicy } from "./company.policy";
import type { RegisterWorkplaceCandidateInput } from "./registration.schema";

/**
 * A manager registers somebody for the assessment at work: what they typed is kept and nothing else, and the answer
 * is the same whoever that person is. What depends on the person (R7, R8, R10) is checked when they confirm.
 */
export async function registerWorkplaceCandidate(
  work: Work,
  input: RegisterWorkplaceCandidateInput,
): Promise<{ id: string }> {
  const { tx, actor, today } = work;
  const company = await tx.company.findUnique({
    where: { id: input.companyId },
    select: { id: true, name: true },
  });
  if (!company || !companyPolicy.read(actor, company)) refuseNotFound();
  if (!companyPolicy.registerCandidate(actor, company)) refuseForbidden();
  const { id: certificationId } = await theOnlyCertification(tx);
  const version = await findVersionInForce(tx, certificationId, today);
  if (!version) refuseByRule("Aucune version de la certification n’est enregistrée aujourd’hui.");
  const { blocks, rule: awardRule } = await readLedger(tx, version.id, null);
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
  return {
    id: await saveRegistration(work, { input, company, versionId: version.id, requested }),
  };
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
