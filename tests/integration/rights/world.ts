import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/prisma/generated/client.ts";
import { leadCandidacies } from "../../factories/lifecycle";
import { NOW, type Person } from "../../factories/people.ts";
import { aFactorReset, aGrant, anEquivalence, aPriorAcquisition, aRecovery } from "./by-two.ts";
import { aCertificate, aCertification, type Certification } from "./certification.ts";
import { aFile, anAcquisitionProof } from "./files.ts";
import { aJury, anEntry, type Jury } from "./jury.ts";
import { type Marks, someMarks } from "./marks.ts";
import { aCandidate, type Companies, type People, somePeople, twoCompanies } from "./people.ts";
import { aStandardDraft } from "./standard.ts";

export type World = {
  people: People;
  companies: Companies;
  membership: string;
  jury: Jury;
  certification: Certification;
  /** By the VAE: a draft of one's own, and one on the docket of the session that is sitting. */
  draft: string;
  vae: string;
  vaeEntry: string;
  /** At work: on the same docket, and one that its person has not confirmed yet. */
  work: string;
  workEntry: string;
  registered: string;
  experience: string;
  piece: string;
  proof: string;
  trainingProof: string;
  /** A proof that nothing names yet, and what two others propose. */
  acquisitionProof: string;
  priorAcquisition: string;
  equivalence: string;
  message: string;
  certificate: string;
  /** The candidate and another one, who may be one person. */
  resemblance: string;
  /** An open session of the candidate, and the secretariat's membership. */
  session: string;
  staffMembership: string;
  /** An access that the administrator has proposed. */
  grant: string;
  /** A change of the other candidate's address, whom that proposal makes more than a candidate. */
  recovery: string;
  factorReset: string;
  /** A version of the référentiel in preparation. */
  standard: { draft: string; block: string };
} & Marks;

/** One person in each relation to the dossiers of one candidate, put down as rows: only rights are tried on it. */
export async function aWorld(): Promise<World> {
  const people = await somePeople();
  const companies = await twoCompanies(people);
  const jury = await aJury(people);
  const certification = await aCertification();
  const candidateId = await aCandidate(people.self, "Ñuñez‑O’Connor");
  const otherId = await aCandidate(people.otherCandidate, "d’Ürsel");
  const candidacy = async (
    number: string | null,
    data: Partial<Prisma.CandidacyUncheckedCreateInput> = {},
    isScheduled = true,
  ) => {
    const days = { createdAt: NOW, stateSince: NOW, submittedAt: number ? NOW : null };
    const kind = { route: "VAE", state: "DRAFT", candidateId } as const;
    const common = { versionId: certification.version, number, ...days, ...kind };
    const { id } = await db.candidacy.create({ data: { ...common, ...data } });
    if (isScheduled) await leadCandidacies({ id }, "SCHEDULED", { candidateId });
    return id;
  };
  const atWork = {
    route: "WORKPLACE",
    companyId: companies.own,
    invitedUserId: people.self.userId,
    invitedName: people.self.name,
    candidateId: null,
    state: "REGISTERED",
  } as const;
  const draft = await candidacy(null, {}, false);
  await db.admissibilityFile.create({ data: { candidacyId: draft } });
  const vae = await candidacy("CRCA-2026-00001");
  const work = await candidacy("CRCA-2026-00002", atWork);
  const registered = await candidacy("CRCA-2026-00003", atWork, false);
  await aCommittee(people, work);
  const { userId } = people.self;
  const session = await db.userSession.findFirstOrThrow({ where: { userId } });
  const staffId = people.secretariat.userId;
  const staff = await db.membership.findFirstOrThrow({ where: { userId: staffId } });
  const membership = await db.companyMember.findFirstOrThrow({
    where: { userId: people.committeeMember.userId },
  });
  return {
    people,
    companies,
    membership: membership.id,
    jury,
    certification,
    draft,
    vae,
    vaeEntry: await anEntry(jury, vae, 1),
    work,
    workEntry: await anEntry(jury, work, 2),
    registered,
    experience: await anExperience(draft),
    piece: await aPiece(draft),
    proof: await aFile(draft, "PROOF"),
    trainingProof: await aFile(work, "TRAINING_PROOF"),
    acquisitionProof: await anAcquisitionProof(candidateId),
    priorAcquisition: await aPriorAcquisition(candidateId, certification),
    equivalence: await anEquivalence(certification),
    message: await aMessage(userId),
    session: session.id,
    staffMembership: staff.id,
    grant: await aGrant(people),
    recovery: await aRecovery(people),
    resemblance: await aResemblance(candidateId, otherId),
    factorReset: await aFactorReset(people),
    standard: await aStandardDraft(people.secretariat, certification.version),
    ...(await someMarks(people)),
    certificate: await aCertificate(people, certification, { candidateId, candidacyId: work }),
  };
}

async function aResemblance(one: string, other: string): Promise<string> {
  const [firstId = "", secondId = ""] = [one, other].sort();
  return (await db.resemblance.create({ data: { firstId, secondId } })).id;
}

async function aCommittee({ committeeMember, committeeChair, formerMember }: People, id: string) {
  const seat = ({ userId, name }: Person) => ({ userId, name, function: "TUTOR" as const });
  const members = [
    seat(committeeMember),
    { ...seat(committeeChair), isChair: true },
    seat(formerMember),
  ];
  await db.evaluationCommittee.create({
    data: { candidacyId: id, constitutedAt: NOW, members: { create: members } },
  });
  await db.assessment.create({ data: { candidacyId: id } });
}

async function anExperience(candidacyId: string): Promise<string> {
  const data = {
    candidacyId,
    ordinal: 1,
    jobTitle: "Conseillère",
    status: "EMPLOYEE" as const,
    employer: "Assurances du Midi",
    startedOn: new Date("2020-01-01"),
    activities: "Conseil aux assurés",
  };
  return (await db.experience.create({ data })).id;
}

async function aPiece(candidacyId: string): Promise<string> {
  const data = { candidacyId, kind: "PROOF" as const, label: "Bulletin", requestedAt: NOW };
  return (await db.requestedPiece.create({ data: { ...data, dueOn: new Date("2026-12-31") } })).id;
}

async function aMessage(recipientId: string): Promise<string> {
  const data = { kind: "received", recipientId, parameters: {}, createdAt: NOW };
  return (await db.outgoingMessage.create({ data })).id;
}
