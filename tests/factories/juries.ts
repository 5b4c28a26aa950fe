import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/accounts/password-hash";
import type { Side } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { decideEntry, openSession } from "@/lib/juries/deliberation.commands";
import { scheduleCandidacies, setInterview } from "@/lib/juries/docket-entry.commands";
import { recordInterest } from "@/lib/juries/interest.commands";
import { grantMandate } from "@/lib/juries/mandate.commands";
import { addSeat, enrolOrganisation } from "@/lib/juries/organisation.commands";
import { planSession } from "@/lib/juries/planning.commands";
import { recordPresidency } from "@/lib/juries/presidency.commands";
import { recordAttendance, recordInterview, recordPresiding } from "@/lib/juries/sitting.commands";
import { summonSession } from "@/lib/juries/summons.commands";
import { type CalendarDay, dayToDate } from "@/lib/shared/calendar";
import { aPerson, aSecretary, act, NOW, type Person, valueOf } from "./people";

export const PASSWORD = "Exemple-Jury-2026";

export type Juror = Person & {
  mandateId: string;
  side: Side;
  kind: "TITULAR" | "SUBSTITUTE";
  siret: string;
};
export type Jury = { secretary: Person; employers: Juror[]; employees: Juror[] };

const PERIOD = { startsOn: "2025-01-01", endsOn: "2028-12-31" };
const SIDES = { EMPLOYERS: "employers", EMPLOYEES: "employees" } as const;

let serial = 0;

/** A person who can sign: they have a password. */
export async function aSigner(name: string, email = `${randomUUID()}@exemple.fr`): Promise<Person> {
  const person = await aPerson(name, email);
  const passwordHash = await hashPassword(PASSWORD);
  await db.user.update({ where: { id: person.userId }, data: { passwordHash } });
  return person;
}

type Seating = { side: Side; name: string; substitute?: string };

/** An organisation with one seat and its holders, through the commands of the secretariat. */
async function aSeat(secretary: Person, { side, name, substitute }: Seating): Promise<Juror[]> {
  serial += 1;
  const organisation = valueOf(
    await act(secretary, (work) =>
      enrolOrganisation(work, {
        name: `Organisation ${serial}`,
        acronym: `ORG${serial}`,
        side,
        source: "arrêté d’essai",
        startsOn: PERIOD.startsOn,
        endsOn: "",
      }),
    ),
  );
  const seat = { organisationId: organisation.id, label: "1", startsOn: PERIOD.startsOn, endsOn: "" };
  valueOf(await act(secretary, (work) => addSeat(work, seat)));
  const { id: seatId } = await db.seat.findFirstOrThrow({ where: { organisationId: organisation.id } });
  const jurors = [await aJuror(secretary, { seatId, side, name, kind: "TITULAR" })];
  if (substitute) jurors.push(await aJuror(secretary, { seatId, side, name: substitute, kind: "SUBSTITUTE" }));
  return jurors;
}

type Holder = { seatId: string; side: Side; name: string; kind: "TITULAR" | "SUBSTITUTE"; qualified?: boolean };

export async function aJuror(secretary: Person, { seatId, side, name, kind, qualified = true }: Holder): Promise<Juror> {
  const person = await aSigner(name);
  serial += 1;
  const siret = String(10_000_000_000_000 + serial);
  valueOf(
    await act(secretary, (work) =>
      grantMandate(work, {
        seatId,
        name,
        email: person.email,
        kind,
        ...PERIOD,
        cpnfpeStartsOn: PERIOD.startsOn,
        cpnfpeEndsOn: PERIOD.endsOn,
        employerName: `Employeur ${serial}`,
        employerSiret: siret,
        gender: serial % 2 === 0 ? "F" : "M",
        qualified,
      }),
    ),
  );
  const { id: mandateId } = await db.mandate.findFirstOrThrow({ where: { userId: person.userId } });
  return { ...person, mandateId, side, kind, siret };
}

/** A jury in parity, so many seats a side, each with a substitute; the first of the employers presides. */
export async function aJury({ seats = 2 } = {}): Promise<Jury> {
  const secretary = await aSecretary("Louis Martin");
  const jury: Jury = { secretary, employers: [], employees: [] };
  for (const side of ["EMPLOYERS", "EMPLOYEES"] as const) {
    for (let seat = 1; seat <= seats; seat += 1) {
      const names = { name: `${side} ${seat}`, substitute: `${side} ${seat} bis` };
      jury[SIDES[side]].push(...(await aSeat(secretary, { side, ...names })));
    }
  }
  const [president] = jury.employers;
  if (!president) throw new Error("a jury has a president");
  const presidency = { mandateId: president.mandateId, startsOn: "2026-01-01", endsOn: "2026-12-31" };
  valueOf(await act(secretary, (work) => recordPresidency(work, presidency)));
  return jury;
}

export const titulars = ({ employers, employees }: Jury): Juror[] =>
  [...employers, ...employees].filter(({ kind }) => kind === "TITULAR");

type Ready = { person?: Person; route?: "VAE" | "WORKPLACE"; blocks?: readonly number[]; siret?: string; before?: CalendarDay };

/**
 * A candidacy ready for the jury, its rows written directly: the routes that lead there are tested elsewhere.
 * `siret` is the employer's: of an experience, or of the company.
 */
export async function aReadyCandidacy(options: Ready = {}) {
  const { person = await aPerson("Zoé Ñuñez‑O’Connor"), route = "VAE", blocks = [1, 2], siret } = options;
  serial += 1;
  const version = await db.certificationVersion.findUniqueOrThrow({ where: { rncpCode: "RNCP41351" }, include: { blocks: true } });
  const candidate = await db.candidate.upsert({
    where: { userId: person.userId },
    update: {},
    create: {
      userId: person.userId,
      sex: "F",
      birthName: "Ñuñez‑O’Connor",
      firstName: "Zoé",
      bornOn: dayToDate("1992-02-29"),
      birthPlace: "Cork",
      birthCountry: "IE",
      address: "1 rue de l’Essai",
      postalCode: "75002",
      city: "Paris",
      createdAt: NOW,
    },
  });
  const company = route === "WORKPLACE" ? await aCompany(siret ?? String(30_000_000_000_000 + serial)) : null;
  const { id } = await db.candidacy.create({
    data: {
      number: `ESSAI-${serial}-${randomUUID().slice(0, 6)}`,
      route,
      state: "READY_FOR_JURY",
      versionId: version.id,
      candidateId: candidate.id,
      createdAt: NOW,
      stateSince: NOW,
      ...(company && { companyId: company, invitedUserId: person.userId, invitedName: person.name }),
      blocks: { create: version.blocks.filter(({ ordinal }) => blocks.includes(ordinal)).map((block) => ({ blockId: block.id })) },
      ...(route === "VAE" && { experiences: { create: [anExperience(siret)] } }),
    },
  });
  return { id, person, candidateId: candidate.id, blockId: blockIds(version.blocks) };
}

const blockIds = (blocks: readonly { id: string; ordinal: number }[]) => (rank: number): string =>
  blocks.find(({ ordinal }) => ordinal === rank)?.id ?? "";

const anExperience = (siret?: string) => ({
  ordinal: 1,
  jobTitle: "Conseillère",
  status: "EMPLOYEE" as const,
  employer: "Assurances d’essai",
  ...(siret && { siret }),
  startedOn: dayToDate("2020-01-01"),
  activities: "Accueil, conseil, indemnisation.",
});

async function aCompany(siret: string): Promise<string> {
  const data = { name: "Assurances d’essai", siret, idcc: "1672", city: "Paris", createdAt: NOW };
  const { id } = await db.company.upsert({ where: { siret }, update: {}, create: data, select: { id: true } });
  return id;
}

export const versionOf = async (id: string): Promise<number> =>
  (await db.jurySession.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
export const entryOf = (candidacyId: string) =>
  db.docketEntry.findFirstOrThrow({ where: { candidacyId, removedAt: null }, orderBy: { id: "desc" } });

type Sitting = { heldOn?: CalendarDay; candidacies: readonly { id: string }[]; now?: Date };

/** A session with its docket and the interviews of its VAE candidates. */
export async function aPlannedSession({ secretary }: Jury, { heldOn = "2026-11-22", candidacies, now = NOW }: Sitting): Promise<string> {
  const sitting = { heldOn, startTime: "09:30", place: "Paris", link: "", secretaryId: secretary.userId };
  const { id } = valueOf(await act(secretary, (work) => planSession(work, sitting), now));
  const candidacyIds = candidacies.map((candidacy) => candidacy.id);
  valueOf(await act(secretary, (work) => scheduleCandidacies(work, { id, version: 1, candidacyIds }), now));
  for (const candidacyId of candidacyIds) {
    const { route } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacyId }, select: { route: true } });
    if (route !== "VAE") continue;
    const interview = { entryId: (await entryOf(candidacyId)).id, version: await versionOf(id), time: "10:00", place: "Salle 2" };
    valueOf(await act(secretary, (work) => setInterview(work, interview), now));
  }
  return id;
}

export async function aSummonedSession(jury: Jury, sitting: Sitting): Promise<string> {
  const id = await aPlannedSession(jury, sitting);
  const version = await versionOf(id);
  valueOf(await act(jury.secretary, (work) => summonSession(work, { id, version }), sitting.now));
  return id;
}

type Presence = Sitting & { present?: readonly Juror[]; presiding?: Juror };

/** A session whose members have taken their places and declared no link, the interviews held. */
export async function aSeatedSession(jury: Jury, { present = titulars(jury), presiding, ...sitting }: Presence): Promise<string> {
  const id = await aSummonedSession(jury, sitting);
  await seat(jury, id, present, sitting.now);
  for (const juror of present) await declareNoLink(jury, id, juror, sitting.now);
  const president = presiding ?? present.find(({ side }) => side === "EMPLOYERS");
  if (president) {
    const chair = { id, version: await versionOf(id), mandateId: president.mandateId };
    valueOf(await act(jury.secretary, (work) => recordPresiding(work, chair), sitting.now));
  }
  const entries = await db.docketEntry.findMany({ where: { sessionId: id, removedAt: null, candidacy: { route: "VAE" } } });
  for (const { id: entryId } of entries) {
    const held = { entryId, version: await versionOf(id), held: "yes" as const };
    valueOf(await act(jury.secretary, (work) => recordInterview(work, held), sitting.now));
  }
  return id;
}

/** Records who came; the others are absent. */
export async function seat({ secretary, ...jury }: Jury, id: string, present: readonly Juror[], now = NOW): Promise<void> {
  const came = new Set(present.map(({ mandateId }) => mandateId));
  const statuses = [...jury.employers, ...jury.employees].map(({ mandateId }) => ({
    mandateId,
    status: came.has(mandateId) ? ("PRESENT" as const) : ("ABSENT" as const),
  }));
  const version = await versionOf(id);
  valueOf(await act(secretary, (work) => recordAttendance(work, { id, version, statuses }), now));
}

/** Takes down that a member has no link with any candidate but those the portal found. */
export async function declareNoLink({ secretary }: Jury, id: string, juror: Juror, now = NOW): Promise<void> {
  const entries = await db.docketEntry.findMany({
    where: { sessionId: id, removedAt: null, interests: { none: { mandateId: juror.mandateId } } },
    select: { id: true },
  });
  for (const { id: entryId } of entries) {
    const said = { entryId, mandateId: juror.mandateId, kind: "NONE" as const, reason: "" };
    valueOf(await act(secretary, (work) => recordInterest(work, said), now));
  }
}

export async function anOpenSession(jury: Jury, presence: Presence): Promise<{ id: string; president: Juror }> {
  const id = await aSeatedSession(jury, presence);
  const president = presence.presiding ?? (presence.present ?? titulars(jury)).find(({ side }) => side === "EMPLOYERS");
  if (!president) throw new Error("nobody presides");
  const version = await versionOf(id);
  valueOf(await act(president, (work) => openSession(work, { id, version }), presence.now));
  return { id, president };
}

export const validated = (blockId: string) => ({ blockId, verdict: "VALIDATED" as const, reasons: "", recommendations: "" });
export const refused = (blockId: string) => ({
  blockId,
  verdict: "NOT_VALIDATED" as const,
  reasons: "Aucune situation vécue ne l’illustre.",
  recommendations: "Décrire un sinistre traité.",
});

type Entered = Pick<Parameters<typeof decideEntry>[1], "outcome" | "blocks">;

/** What the president enters for a candidacy. */
export async function enter(president: Juror, candidacyId: string, entered: Entered, now = NOW) {
  const { id: entryId, version } = await entryOf(candidacyId);
  return act(president, (work) => decideEntry(work, { entryId, version, ...entered }), now);
}
