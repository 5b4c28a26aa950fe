import { saveConfirmationDocument } from "@/lib/assessments/confirmation/identity-document.commands";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { registerCompany } from "@/lib/companies/company.commands";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { inviteCompanyMember } from "@/lib/companies/team.commands";
import { upsertIdentity } from "@/lib/identity/candidate.commands";
import type { IdentityInput } from "@/lib/identity/identity.schema";
import { db } from "@/lib/platform/db/client";
import { storeBytes } from "@/lib/platform/storage/storage";
import { aBirthday } from "./births";
import { accepted, act, aPerson, aSecretary, NOW, type Person, withPassword } from "./people";
import { aSiret } from "./sirets";
import { theVersionInForce } from "./versions";

export type Workplace = { id: string; secretary: Person; manager: Person; evaluators: Person[] };
type WorkplaceOptions = {
  name?: string;
  siret?: string;
  secretary?: Person;
  manager?: Person;
  evaluators?: Person[];
  now?: Date;
};

/** A company with its manager and two evaluators, each with a password. */
export async function aWorkplace(options: WorkplaceOptions = {}): Promise<Workplace> {
  const { name = "Mutuelle de l’Essai", siret = aSiret(), now = NOW } = options;
  const secretary = options.secretary ?? (await aSecretary(undefined, now));
  const manager =
    options.manager ?? (await withPassword(await aPerson("Rachel Benoît", undefined, now)));
  const evaluators = options.evaluators ?? [
    await withPassword(await aPerson("Paul Lefèvre", undefined, now)),
    await withPassword(await aPerson("Inès Çelik", undefined, now)),
  ];
  const company = {
    name,
    siret,
    idcc: "1672" as const,
    city: "Niort",
    managerName: manager.name,
    managerEmail: manager.email,
  };
  const { id } = accepted(await act(secretary, (work) => registerCompany(work, company), now));
  for (const evaluator of evaluators) {
    const input = {
      companyId: id,
      name: evaluator.name,
      email: evaluator.email,
      role: "EVALUATOR" as const,
    };
    accepted(await act(manager, (work) => inviteCompanyMember(work, input), now));
  }
  return { id, secretary, manager, evaluators };
}

export const CIVIL_IDENTITY: IdentityInput = {
  sex: "F",
  birthName: "Ñuñez‑O’Connor",
  usageName: "",
  firstName: "Zoé",
  otherFirstNames: "",
  bornOn: "1992-02-29",
  birthPlace: "Cork",
  birthPostalCode: "",
  birthCountry: "IE",
  nationality: "",
  address: "1 rue de l’Essai",
  postalCode: "75002",
  city: "Paris",
  country: "FR",
  phone: "",
};

/** The registration by the company's manager; blocks by rank, the first option of each. */
export async function aRegistration(
  workplace: Workplace,
  person: Person,
  ranks: readonly number[] = [1, 2],
  now = NOW,
): Promise<string> {
  const { blocks } = await readLedger(db, await theVersionInForce(now), null);
  const asked = blocks.filter(({ ordinal }) => ranks.includes(ordinal));
  const input = {
    companyId: workplace.id,
    name: person.name,
    email: person.email,
    again: true,
    "blocks[]": asked.map(({ code }) => code),
    "options[]": asked.flatMap(({ code, options: [first] }) =>
      first ? [`${code}:${first.code}`] : [],
    ),
  };
  return accepted(
    await act(workplace.manager, (work) => registerWorkplaceCandidate(work, input), now),
  ).id;
}

/** Civil identity and identity document, as the person gives them before confirming. */
export async function giveIdentity(
  person: Person,
  candidacyId: string,
  identity = { ...CIVIL_IDENTITY, bornOn: aBirthday() },
  now = NOW,
): Promise<void> {
  const known = await db.candidate.findFirst({
    where: { userId: person.userId },
    select: { id: true },
  });
  if (!known) accepted(await act(person, (work) => upsertIdentity(work, identity), now));
  const stored = await storeBytes(
    Buffer.from("%PDF-1.7 pièce d’identité d’essai"),
    "application/pdf",
  );
  const file = { ...stored, mime: "application/pdf" as const, name: "carte.pdf" };
  accepted(await act(person, (work) => saveConfirmationDocument(work, { candidacyId }, file), now));
}

/** Somebody in a company's team, without the invitation. */
export async function joinCompany(
  { userId, name, email }: Person,
  companyId: string,
  role: "MANAGER" | "EVALUATOR" = "MANAGER",
  endedAt: Date | null = null,
): Promise<void> {
  await db.companyMember.create({
    data: { companyId, userId, name, email, role, startedAt: NOW, endedAt },
  });
}
