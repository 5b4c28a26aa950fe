import { beforeAll, expect, test } from "vitest";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import { isOpen } from "@/lib/candidacies/phase";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { aJury, type Jury } from "../../factories/juries";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import {
  anOpenSession,
  aPlannedSession,
  aSeatedSession,
  aSummonedSession,
  declareNoLink,
  entryOf,
} from "../../factories/jury-sessions";
import {
  accepted,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  type Person,
} from "../../factories/people";
import { aDraft, aSubmittedRequest, on } from "../../factories/vae";
import { aRegistration, aWorkplace } from "../../factories/workplace";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

/** People in every relation, candidacies of both routes in many states, sessions at each stage. */
async function aWorld(): Promise<Record<string, Person>> {
  const draft = await aDraft();
  const submitted = await aSubmittedRequest();
  const invited = await aPerson("Inès Invitée");
  const other = await aWorkplace();
  await aRegistration(other, invited);
  const atWork = await aWorkplaceCandidacy("IN_ASSESSMENT");
  const [planned, summoned, seated, opened] = await Promise.all(
    [1, 2, 3, 4].map(() => aReadyCandidacy()),
  );
  if (!planned || !summoned || !seated || !opened)
    throw new Error("four candidacies were asked for");
  await aPlannedSession(jury, { candidacies: [planned], heldOn: "2026-12-04" });
  const sessionId = await aSummonedSession(jury, { candidacies: [summoned], heldOn: "2026-12-05" });
  await aSeatedSession(jury, { candidacies: [seated] });
  await anOpenSession(jury, { candidacies: [opened] });
  const [juror, colleague] = jury.employees;
  const [employer] = jury.employers;
  if (!juror || !colleague || !employer) throw new Error("a jury has two sides");
  await declareNoLink(jury, sessionId, juror);
  const [member] = atWork.workplace.evaluators;
  if (!member) throw new Error("a committee has members");
  return {
    "a candidate": draft.person,
    "another candidate": submitted.person,
    "a candidate at work": atWork.person,
    "an invited person": invited,
    "a manager": atWork.workplace.manager,
    "a manager elsewhere": other.manager,
    "a committee member": member,
    "an evaluator elsewhere": other.evaluators[0] ?? member,
    "a juror who declared no link": juror,
    "a juror who declared nothing": colleague,
    "an employers’ juror": employer,
    "the secretariat": await aSecretary(),
    "an administrator": await anAdministrator(),
    "somebody with an account": await aPerson("Ugo Personne"),
    "the candidate before the jury": opened.person,
  };
}

test("each person reads what their relation gives them, and nothing else", async () => {
  const people = await aWorld();
  const all = (await db.candidacy.findMany({ select: subjectSelect })).map(toSubject);
  expect(all.length).toBeGreaterThan(6);
  const actors = [
    ["nobody", nobody] as const,
    ...(await Promise.all(
      Object.entries(people).map(async ([name, person]) => [name, await person.actor()] as const),
    )),
  ];
  const seen = new Map<string, number>();
  for (const [name, actor] of actors) {
    seen.set(name, all.filter((subject) => candidacyPolicy.read(actor, subject)).length);
  }
  expect(Object.fromEntries(seen)).toMatchObject({
    nobody: 0,
    "a candidate": 1,
    "an invited person": 1,
    "a manager": 1,
    "a committee member": 1,
    "an evaluator elsewhere": 0,
    "the secretariat": all.length,
    "an administrator": 0,
    "somebody with an account": 0,
  });
  expect(seen.get("a juror who declared no link")).toBeGreaterThan(0);
});

test("open says the same in the code and in the database", async () => {
  const rows = await db.$queryRaw<{ state: string; open: boolean }[]>`
    SELECT s::text AS state, is_open(s) AS open FROM unnest(enum_range(NULL::"CandidacyState")) s`;
  expect(Object.fromEntries(rows.map(({ state, open }) => [state, open]))).toEqual(
    Object.fromEntries(CANDIDACY_STATES.map((state) => [state, isOpen(state)])),
  );
});

test("a withdrawal takes the candidacy off its docket, and is refused once the session has opened", async () => {
  const early = await aReadyCandidacy();
  await aSummonedSession(jury, { candidacies: [early] });
  accepted(await on(early.person, withdrawCandidacy, early.id, {}));
  expect(
    await db.docketEntry.findFirst({ where: { candidacyId: early.id, removedAt: null } }),
  ).toBeNull();
  expect((await db.candidacy.findUniqueOrThrow({ where: { id: early.id } })).state).toBe(
    "WITHDRAWN",
  );

  const late = await aReadyCandidacy();
  await anOpenSession(jury, { candidacies: [late] });
  const refused = await on(late.person, withdrawCandidacy, late.id, {}, NOW);
  expect(refused.ok).toBe(false);
  expect(await entryOf(late.id)).toMatchObject({ removedAt: null });
});
