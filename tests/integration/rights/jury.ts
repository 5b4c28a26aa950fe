import { db } from "@/lib/platform/db/client";
import { leadSession } from "../../factories/lifecycle";
import { NOW } from "../../factories/people.ts";
import type { People } from "./people.ts";

const TODAY = new Date("2026-11-22");
const YEARS = { startsOn: new Date("2026-01-01"), endsOn: new Date("2029-12-31") };
const PAST = { startsOn: new Date("2022-01-01"), endsOn: new Date("2025-12-31") };
type Period = typeof YEARS;

export type Jury = {
  organisation: string;
  seat: string;
  presidency: string;
  mandates: Record<JurorName, string>;
  formerEmployer: string;
  session: string;
};
const jurors = ["juror", "presidingJuror", "recusedJuror", "otherJuror", "formerMember"] as const;
type JurorName = (typeof jurors)[number];

/** Two organisations, five mandates of which one has run out, and a session that is sitting. */
export async function aJury(people: People): Promise<Jury> {
  const employers = await anOrganisation("EMPLOYERS");
  const employees = await anOrganisation("EMPLOYEES");
  const mandates = {} as Record<JurorName, string>;
  for (const [index, name] of jurors.entries()) {
    const seat = await aSeat(index % 2 ? employers : employees, name);
    const period = name === "formerMember" ? PAST : YEARS;
    mandates[name] = await aMandate(seat, people, name, period);
  }
  const seat = await aSeat(employers, "libre");
  const presidency = await db.presidency.create({
    data: {
      mandateId: mandates.presidingJuror,
      recordedById: people.secretariat.userId,
      recordedAt: NOW,
      exception: "Tant que durent les mandats.",
      ...YEARS,
    },
  });
  const formerEmployer = await db.formerEmployer.create({
    data: {
      mandateId: mandates.juror,
      name: "Courtage fictif",
      recordedAt: NOW,
      recordedById: people.secretariat.userId,
    },
  });
  const session = await aSession("JS-1", people, "OPEN");
  const other = await aSession("JS-2", people, "SUMMONED");
  const sitting = ["juror", "presidingJuror", "recusedJuror", "formerMember"] as const;
  for (const name of sitting) await summon(session, mandates[name], name === "presidingJuror");
  await summon(other, mandates.otherJuror);
  return {
    ...{ organisation: employers, seat, presidency: presidency.id, mandates, session },
    formerEmployer: formerEmployer.id,
  };
}

async function anOrganisation(side: "EMPLOYERS" | "EMPLOYEES"): Promise<string> {
  const data = { name: `Organisation ${side}`, acronym: side, side, source: "accord fictif" };
  return (await db.organisation.create({ data: { ...data, startsOn: PAST.startsOn } })).id;
}

async function aSeat(organisationId: string, label: string): Promise<string> {
  return (await db.seat.create({ data: { organisationId, label, startsOn: PAST.startsOn } })).id;
}

async function aMandate(
  seatId: string,
  people: People,
  name: JurorName,
  period: Period,
): Promise<string> {
  const { id } = await db.mandate.create({
    data: {
      seatId,
      userId: people[name].userId,
      grantedById: people.secretariat.userId,
      kind: "TITULAR",
      ...period,
      cpnfpeStartsOn: period.startsOn,
      cpnfpeEndsOn: period.endsOn,
      employerName: "Mutuelle fictive",
      employerSiret: "35600000000055",
      gender: "F",
      qualified: true,
    },
  });
  return id;
}

async function aSession(number: string, people: People, state: "OPEN" | "SUMMONED") {
  const { id } = await db.jurySession.create({
    data: {
      number,
      state: "PLANNED",
      heldOn: TODAY,
      startTime: "09:30",
      place: "Paris",
      secretaryId: people.sessionSecretary.userId,
      createdAt: NOW,
    },
  });
  await leadSession(id, state, { summonedAt: NOW, openedAt: state === "OPEN" ? NOW : null });
  return id;
}

async function summon(sessionId: string, mandateId: string, presiding = false): Promise<void> {
  await db.attendance.create({ data: { sessionId, mandateId, status: "PRESENT", presiding } });
}

/** A candidacy on the docket; the portal has found a link of one member, the others declared none. */
export async function anEntry(jury: Jury, candidacyId: string, ordinal: number): Promise<string> {
  const entry = { sessionId: jury.session, candidacyId, ordinal };
  const { id: entryId } = await db.docketEntry.create({ data: entry });
  const kinds = { juror: "NONE", presidingJuror: "NONE", formerMember: "NONE" } as const;
  for (const [name, kind] of Object.entries({ ...kinds, recusedJuror: "DETECTED" as const })) {
    const mandateId = jury.mandates[name as JurorName];
    await db.interest.create({ data: { entryId, mandateId, kind, recordedAt: NOW } });
  }
  return entryId;
}
