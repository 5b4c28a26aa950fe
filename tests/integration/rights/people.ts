import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import {
  anAdministrator,
  anOfficer,
  aPerson,
  aSecretary,
  NOW,
  type Person,
} from "../../factories/people.ts";
import { joinCompany } from "../../factories/workplace.ts";

/** What may tie a person to a dossier: as for the pages, and the three who have more than their likes. */
export const relations = [
  "self",
  "otherCandidate",
  "manager",
  "otherCompany",
  "committeeMember",
  "committeeChair",
  "juror",
  "presidingJuror",
  "recusedJuror",
  "otherJuror",
  "formerMember",
  "secretariat",
  "sessionSecretary",
  "administrator",
  "officer",
  "nobody",
] as const;
export type Relation = (typeof relations)[number];
export type People = Record<Exclude<Relation, "nobody">, Person>;

export async function somePeople(): Promise<People> {
  return {
    self: await aPerson("Zoé Ñuñez‑O’Connor"),
    otherCandidate: await aPerson("Till d’Ürsel"),
    manager: await aPerson("Maya Roussel"),
    otherCompany: await aPerson("Noé Garnier"),
    committeeMember: await aPerson("Inès Caron"),
    committeeChair: await aPerson("Yann Le Goff"),
    juror: await aPerson("Rose Perrin"),
    presidingJuror: await aPerson("Paul Chevalier"),
    recusedJuror: await aPerson("Anh Đặng"),
    otherJuror: await aPerson("Léa Fontaine"),
    formerMember: await aPerson("Guy Masson"),
    secretariat: await aSecretary("Maud Lenoir"),
    sessionSecretary: await aSecretary("Éric Blanchard"),
    administrator: await anAdministrator("Aziz Benali"),
    officer: await anOfficer(),
  };
}

export const actorOf = async (people: People, relation: Relation): Promise<Actor> =>
  relation === "nobody" ? nobody : people[relation].actor();

export async function actorsOf(people: People): Promise<Record<Relation, Actor>> {
  const found = relations.map(async (one) => [one, await actorOf(people, one)] as const);
  return Object.fromEntries(await Promise.all(found)) as Record<Relation, Actor>;
}

/** The ids of two companies, of an accreditation of the first, of a group without companies and of a company of another group. */
export type Companies = Record<
  "own" | "other" | "accreditation" | "emptyGroup" | "groupCompany",
  string
>;

/** Two companies; the former member has managed the first one, and was of the secretariat. */
export async function twoCompanies(people: People): Promise<Companies> {
  const own = await aCompany("Assurances du Midi", "35600000000048");
  const other = await aCompany("Courtage du Ponant", "35600000009075");
  await joinCompany(people.manager, own, "MANAGER");
  await joinCompany(people.committeeMember, own, "EVALUATOR");
  await joinCompany(people.committeeChair, own, "EVALUATOR");
  await joinCompany(people.formerMember, own, "MANAGER", NOW);
  await joinCompany(people.otherCompany, other, "MANAGER");
  await db.membership.create({
    data: {
      userId: people.formerMember.userId,
      kind: "SECRETARIAT",
      startedAt: NOW,
      endedAt: NOW,
    },
  });
  return {
    ...{ own, other, accreditation: await anAccreditation(own, people) },
    emptyGroup: await aGroup("Groupe sans entreprise", people),
    groupCompany: await aGroupCompany(await aGroup("Groupe du Midi", people), people),
  };
}

const recordedBy = ({ secretariat }: People) => ({
  recordedAt: NOW,
  recordedById: secretariat.userId,
});

async function aGroup(name: string, people: People): Promise<string> {
  return (await db.companyGroup.create({ data: { name, ...recordedBy(people) } })).id;
}

async function aGroupCompany(groupId: string, people: People): Promise<string> {
  const data = { groupId, name: "Courtage du Midi", siren: "784409013", ...recordedBy(people) };
  return (await db.groupCompany.create({ data })).id;
}

async function anAccreditation(companyId: string, people: People): Promise<string> {
  const data = { companyId, reference: "Convention 11", startsOn: NOW, ...recordedBy(people) };
  return (await db.accreditation.create({ data })).id;
}

async function aCompany(name: string, siret: string): Promise<string> {
  const data = { name, siret, idcc: "1672", city: "Nîmes", createdAt: NOW };
  return (await db.company.create({ data })).id;
}

export async function aCandidate({ userId }: Person, birthName: string): Promise<string> {
  const { id } = await db.candidate.create({
    data: {
      userId,
      sex: "F",
      birthName,
      firstName: "Zoé",
      bornOn: new Date("1992-02-29"),
      birthPlace: "Saigon",
      birthCountry: "VN",
      address: "4 rue des Lilas",
      postalCode: "30000",
      city: "Nîmes",
      createdAt: NOW,
    },
  });
  return id;
}
