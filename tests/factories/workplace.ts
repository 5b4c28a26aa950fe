import { randomInt } from "node:crypto";
import { competenciesOf, missingFrom } from "@/lib/assessments/assessment-grid";
import { constituteCommittee } from "@/lib/assessments/committee.commands";
import { assessCompetency } from "@/lib/assessments/competency-assessment.commands";
import { confirmCandidacy } from "@/lib/assessments/confirmation.commands";
import { readGrids } from "@/lib/assessments/grid.queries";
import { closeGrids } from "@/lib/assessments/grid-closing.commands";
import { signGrids } from "@/lib/assessments/grid-signing.commands";
import { keepConfirmationDocument } from "@/lib/assessments/identity-document.commands";
import { openAssessment } from "@/lib/assessments/opening.commands";
import {
  acceptAssessment,
  acknowledgeAssessment,
  transmitAssessment,
} from "@/lib/assessments/transmission.commands";
import { upsertIdentity } from "@/lib/candidates/candidate.commands";
import type { IdentityInput } from "@/lib/candidates/identity.schema";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { findVersionInForce } from "@/lib/certifications/certification.queries";
import { isSiret } from "@/lib/companies/company";
import { inviteCompanyMember, registerCompany } from "@/lib/companies/company.commands";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { db } from "@/lib/db/client";
import { parisDay } from "@/lib/shared/calendar";
import { storeBytes } from "@/lib/storage/storage";
import { PASSWORD, withPassword } from "./certificates";
import { act, aPerson, aSecretary, NOW, type Person, valueOf } from "./people";

/** Fourteen digits with the right key. */
export function aSiret(): string {
  const stem = String(randomInt(10 ** 12, 10 ** 13));
  const key = [..."0123456789"].find((digit) => isSiret(stem + digit));
  return stem + key;
}

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
  const { id } = valueOf(await act(secretary, (work) => registerCompany(work, company), now));
  for (const evaluator of evaluators) {
    const input = {
      companyId: id,
      name: evaluator.name,
      email: evaluator.email,
      role: "EVALUATOR" as const,
    };
    valueOf(await act(manager, (work) => inviteCompanyMember(work, input), now));
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
  const version = await findVersionInForce(db, parisDay(now));
  const { blocks } = await readLedger(db, version?.id ?? "", null);
  const asked = blocks.filter(({ ordinal }) => ranks.includes(ordinal));
  const input = {
    companyId: workplace.id,
    name: person.name,
    email: person.email,
    "blocks[]": asked.map(({ code }) => code),
    "options[]": asked.flatMap(({ code, options: [first] }) =>
      first ? [`${code}:${first.code}`] : [],
    ),
  };
  return valueOf(
    await act(workplace.manager, (work) => registerWorkplaceCandidate(work, input), now),
  ).id;
}

/** Civil identity and identity document, as the person gives them before confirming. */
export async function giveIdentity(
  person: Person,
  candidacyId: string,
  identity = CIVIL_IDENTITY,
  now = NOW,
): Promise<void> {
  const known = await db.candidate.findUnique({
    where: { userId: person.userId },
    select: { id: true },
  });
  if (!known) valueOf(await act(person, (work) => upsertIdentity(work, identity), now));
  const stored = await storeBytes(
    Buffer.from("%PDF-1.7 pièce d’identité d’essai"),
    "application/pdf",
  );
  const file = { ...stored, mime: "application/pdf" as const, name: "carte.pdf" };
  valueOf(await act(person, (work) => keepConfirmationDocument(work, { candidacyId }, file), now));
}

/** The candidacy as a page made now would name it. */
export async function targetOf(id: string): Promise<{ id: string; version: number }> {
  return db.candidacy.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
}

export const seatsOf = ({ evaluators: [chair, ...others] }: Workplace) => [
  ...(chair ? [{ userId: chair.userId, function: "LINE_MANAGER" as const, isChair: true }] : []),
  ...others.map(({ userId }) => ({ userId, function: "TUTOR" as const, isChair: false })),
];

export const chairOf = ({ evaluators: [chair] }: Workplace): Person => {
  if (!chair) throw new Error("this company has no evaluator");
  return chair;
};

/** Every competency still missing is found acquired, by one member. */
export async function assessAll(id: string, member: Person, now = NOW): Promise<void> {
  for (const { id: competencyId, version } of missingFrom(await readGrids(db, id))) {
    const input = {
      id,
      competencyId,
      version,
      level: "ACQUIRED" as const,
      comment: "",
      observedOn: "",
      situation: "",
    };
    valueOf(await act(member, (work) => assessCompetency(work, input), now));
  }
}

/** Records one competency with a comment and an observation, for texts worth reading. */
export async function observeFirst(id: string, member: Person, now = NOW): Promise<void> {
  const [first] = competenciesOf(await readGrids(db, id));
  if (!first) return;
  const input = {
    id,
    competencyId: first.id,
    version: first.version,
    level: "IN_PROGRESS" as const,
    comment: "Questionne avec méthode ; à consolider lors d’appels difficiles.",
    observedOn: parisDay(now),
    situation: "Appel d’une sociétaire après un dégât des eaux.",
  };
  valueOf(await act(member, (work) => assessCompetency(work, input), now));
}

export async function textHashOf(candidacyId: string): Promise<string> {
  const { textHash } = await db.assessment.findUniqueOrThrow({
    where: { candidacyId },
    select: { textHash: true },
  });
  return textHash ?? "";
}

export async function signAll(id: string, members: readonly Person[], now = NOW): Promise<void> {
  const textHash = await textHashOf(id);
  for (const member of members) {
    valueOf(
      await act(member, (work) => signGrids(work, { id, textHash, password: PASSWORD }), now),
    );
  }
}

const WALK = [
  "REGISTERED",
  "CONFIRMED",
  "OPEN",
  "IN_ASSESSMENT",
  "TO_SIGN",
  "SIGNED",
  "ACKNOWLEDGED",
  "TRANSMITTED",
  "READY_FOR_JURY",
] as const;
export type WorkplaceState = (typeof WALK)[number];

export type WorkplaceCandidacy = { id: string; workplace: Workplace; person: Person };
type CandidacyOptions = {
  workplace?: Workplace;
  person?: Person;
  ranks?: readonly number[];
  identity?: IdentityInput;
  now?: Date;
};

/** A candidacy at work that has come as far as a state, each step by the person whose step it is. */
export async function aWorkplaceCandidacy(
  state: WorkplaceState,
  options: CandidacyOptions = {},
): Promise<WorkplaceCandidacy> {
  const { now = NOW, ranks, identity } = options;
  const workplace = options.workplace ?? (await aWorkplace({ now }));
  const person = options.person ?? (await aPerson(undefined, undefined, now));
  const id = await aRegistration(workplace, person, ranks, now);
  const candidacy = { id, workplace, person };
  for (const next of WALK.slice(1, WALK.indexOf(state) + 1))
    await walk[next](candidacy, now, identity);
  return candidacy;
}

type Step = (candidacy: WorkplaceCandidacy, now: Date, identity?: IdentityInput) => Promise<void>;

const walk: Record<WorkplaceState, Step> = {
  REGISTERED: async () => {},
  CONFIRMED: async ({ id, person }, now, identity) => {
    await giveIdentity(person, id, identity, now);
    const input = { ...(await targetOf(id)), dropHeld: true };
    valueOf(await act(person, (work) => confirmCandidacy(work, input), now));
  },
  OPEN: async ({ id, workplace }, now) => {
    const input = { ...(await targetOf(id)), documentKind: "IDENTITY_CARD" as const };
    valueOf(await act(workplace.secretary, (work) => openAssessment(work, input), now));
  },
  IN_ASSESSMENT: async ({ id, workplace }, now) => {
    const input = { ...(await targetOf(id)), seats: seatsOf(workplace) };
    valueOf(await act(workplace.manager, (work) => constituteCommittee(work, input), now));
  },
  TO_SIGN: async ({ id, workplace }, now) => {
    await observeFirst(id, chairOf(workplace), now);
    await assessAll(id, chairOf(workplace), now);
    const target = await targetOf(id);
    valueOf(await act(chairOf(workplace), (work) => closeGrids(work, target), now));
  },
  SIGNED: async ({ id, workplace }, now) => signAll(id, workplace.evaluators, now),
  ACKNOWLEDGED: async ({ id, person }, now) => {
    const input = { ...(await targetOf(id)), observations: "Je prends acte de l’évaluation." };
    valueOf(await act(person, (work) => acknowledgeAssessment(work, input), now));
  },
  TRANSMITTED: async ({ id, workplace }, now) => {
    const target = await targetOf(id);
    valueOf(await act(chairOf(workplace), (work) => transmitAssessment(work, target), now));
  },
  READY_FOR_JURY: async ({ id, workplace }, now) => {
    const target = await targetOf(id);
    valueOf(await act(workplace.secretary, (work) => acceptAssessment(work, target), now));
  },
};
