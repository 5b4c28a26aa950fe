import { beforeAll, describe, expect, test } from "vitest";
import { type CandidacySubject, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import { listCompanyCandidacies } from "@/lib/companies/candidacy.queries";
import { listRunningSessions, listSummonedSessions } from "@/lib/juries/sessions/list.queries";
import { listSecretaries } from "@/lib/juries/sessions/secretary.queries";
import { type SessionSubject, sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import {
  findSessionSubject,
  nextFirst,
  visibleSessions,
} from "@/lib/jury-sessions/subject.queries";
import { db } from "@/lib/platform/db/client";
import { findPlaces } from "@/lib/platform/db/list-page";
import { spacesOf } from "@/lib/spaces/space";
import { spacePolicy } from "@/lib/spaces/space.policy";
import { actorOf, relations } from "./people.ts";
import { staff } from "./row.ts";
import { aWorld, type World } from "./world.ts";

/** More than the world holds. */
const ALL = 1000;
type Rows = readonly { id: string }[];

let world: World;
let candidacies: CandidacySubject[];
let sessions: SessionSubject[];

beforeAll(async () => {
  world = await aWorld();
  candidacies = await subjectsOf(await db.candidacy.findMany(), findSubject);
  sessions = await subjectsOf(await db.jurySession.findMany(), findSessionSubject);
});

async function subjectsOf<S>(
  rows: Rows,
  find: (client: typeof db, id: string) => Promise<S | null>,
): Promise<S[]> {
  const found = await Promise.all(rows.map(({ id }) => find(db, id)));
  return found.filter((subject) => subject !== null);
}

const SPACES = [
  ...(["administration", "candidate", "company"] as const),
  ...(["dataProtection", "jury", "secretariat"] as const),
];
const idsOf = (rows: Rows) => rows.map(({ id }) => id).sort();

describe("a list holds exactly what its policy lets one read", () => {
  test.each(relations)("%s", async (relation) => {
    const actor = await actorOf(world.people, relation);
    const { candidacies: listed } = await listCompanyCandidacies(actor, undefined);
    expect(idsOf(listed), "of a company").toEqual(
      idsOf(candidacies.filter((one) => candidacyPolicy.readAsCompany(actor, one))),
    );
    const summoned = await listSummonedSessions(actor);
    expect(idsOf(summoned.sessions), "of a juror").toEqual(
      idsOf(sessions.filter((one) => sessionPolicy.readAsJuror(actor, one))),
    );
    const over: readonly string[] = ["MINUTES_SIGNED", "CANCELLED"];
    expect(idsOf(await listRunningSessions(actor)), "sessions that are not over").toEqual(
      idsOf(sessions.filter((one) => sessionPolicy.read(actor, one) && !over.includes(one.state))),
    );
    const found = await findPlaces(db, {
      order: nextFirst,
      ways: visibleSessions(actor),
      size: ALL,
    });
    expect(idsOf(found), "sessions").toEqual(
      idsOf(sessions.filter((one) => sessionPolicy.read(actor, one))),
    );
  });
});

test("who may keep a session is listed to those who plan one, and to nobody else", async () => {
  for (const relation of relations) {
    const listed = await listSecretaries(await actorOf(world.people, relation));
    expect(listed !== null, relation).toBe(staff.includes(relation));
  }
});

test("a space is shown to whom it belongs; who has none is shown the candidate's", async () => {
  for (const relation of relations) {
    const actor = await actorOf(world.people, relation);
    const isInvited = candidacies.some(({ invitedUserId }) => invitedUserId === actor.userId);
    expect(actor.relations.isInvited, relation).toBe(isInvited);
    const own = SPACES.filter((id) => spacePolicy[id](actor));
    const listed = spacesOf(actor).map(({ id }) => id);
    expect(listed.sort(), relation).toEqual(own.length > 0 ? own : ["candidate"]);
  }
});

test("the world tells them apart", async () => {
  const seen = await Promise.all(
    relations.map(async (relation) => {
      const actor = await actorOf(world.people, relation);
      return candidacies.filter((one) => candidacyPolicy.read(actor, one)).length;
    }),
  );
  expect(new Set(seen).size).toBeGreaterThan(3);
});
