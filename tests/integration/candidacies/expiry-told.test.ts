import { beforeEach, expect, test } from "vitest";
import { inviteCompanyMember } from "@/lib/companies/team.commands";
import { remind } from "@/lib/dossiers/remind.job";
import { db } from "@/lib/platform/db/client";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { breakWrites, repair } from "@/tests/factories/broken";
import { recordTraining, registeredUntil } from "@/tests/factories/expiry";
import { aMixture } from "@/tests/factories/exposed";
import { listenToLog } from "@/tests/factories/log";
import { accepted, act, aPerson, withPassword } from "@/tests/factories/people";
import { night, told } from "@/tests/factories/reminders";
import { aDraft, aSubmittedRequest, on } from "@/tests/factories/vae";
import { aWorkplace } from "@/tests/factories/workplace";
import { aWorkplaceCandidacy } from "@/tests/factories/workplace-candidacy";

const LAST = "2027-12-31";

beforeEach(async () => {
  await db.brokenRow.deleteMany();
});

const days = async (id: string) => (await told(id, "registrationEnds")).length;

/** What one person of a company was told, message by message: the numbers of each. */
async function toldAtWork({ userId }: { userId: string }): Promise<string[][]> {
  const rows = await db.outgoingMessage.findMany({
    where: { recipientId: userId, kind: "companyRegistrationEnds" },
    orderBy: { id: "asc" },
  });
  type Listed = { candidacies: { number: string }[] };
  return rows.map(({ parameters }) =>
    (parameters as Listed).candidacies.map(({ number }) => number),
  );
}
const numberOf = async (id: string) =>
  (await db.candidacy.findUniqueOrThrow({ where: { id } })).number;

test("the end of a registration is told twice: as its warning begins and thirty days before, once each (R2)", async () => {
  await registeredUntil(LAST);
  const request = await aSubmittedRequest();
  const draft = await aDraft();
  const atWork = await aWorkplaceCandidacy("CONFIRMED");
  const all = [request, draft, atWork];
  const counts = () => Promise.all(all.map(({ id }) => days(id)));
  await remind(night("2026-12-30"));
  expect(await counts()).toEqual([0, 0, 0]);
  await remind(night("2026-12-31"));
  await remind(night("2027-01-01"));
  await remind(night("2027-11-30"));
  expect(await counts()).toEqual([1, 1, 1]);
  await remind(night("2027-12-01"));
  await remind(night(LAST));
  expect(await counts()).toEqual([2, 2, 2]);
  for (const { id, person } of all)
    expect(await told(id, "registrationEnds")).toEqual([
      [person.userId, LAST],
      [person.userId, LAST],
    ]);
});

test("one opened in the last days is told once, on the last day too, and not the day after", async () => {
  const registered = await registeredUntil("2026-12-20");
  const late = await aSubmittedRequest();
  await remind(night("2026-12-20"));
  await remind(night("2026-12-20"));
  expect(await days(late.id)).toBe(1);
  const after = await aSubmittedRequest();
  await remind(night("2026-12-21"));
  expect(await days(after.id)).toBe(0);
  await registered("2026-12-21");
  await remind(night("2026-12-21"));
  expect(await days(after.id)).toBe(1);
});

test("who has withdrawn, is not a candidate yet or is protected meanwhile is told nothing; a company knows only what its own dossier holds", async () => {
  await registeredUntil(LAST);
  const gone = await aSubmittedRequest();
  accepted(await on(gone.person, withdrawCandidacy, gone.id, {}));
  const invited = await aWorkplaceCandidacy("REGISTERED");
  const { safe, second } = await aMixture();
  await remind(night("2026-12-31"));
  for (const id of [gone.id, invited.id, ...safe]) expect(await days(id)).toBe(0);
  expect(await toldAtWork(invited.workplace.manager)).toEqual([]);
  expect(await toldAtWork(second.workplace.manager)).toEqual([[await numberOf(second.id)]]);
});

test("a company is told of its own candidacies in one message a manager, of no VAE, of no other company (R81, R82)", async () => {
  await registeredUntil(LAST);
  const workplace = await aWorkplace();
  const other = await aWorkplace();
  const here = [
    await aWorkplaceCandidacy("CONFIRMED", { workplace }),
    await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace }),
  ];
  const trained = await aWorkplaceCandidacy("CONFIRMED", { workplace });
  await recordTraining(workplace.secretary, trained.id, "2026-11-20");
  const there = await aWorkplaceCandidacy("CONFIRMED", { workplace: other });
  await aSubmittedRequest();
  await Promise.all([1, 2, 3].map(() => remind(night("2026-12-31"))));
  await remind(night("2027-01-01"));
  const numbers = (await Promise.all(here.map(({ id }) => numberOf(id)))).toSorted();
  expect(await toldAtWork(workplace.manager)).toEqual([numbers]);
  expect(await toldAtWork(other.manager)).toEqual([[await numberOf(there.id)]]);
  for (const evaluator of workplace.evaluators) expect(await toldAtWork(evaluator)).toEqual([]);
  const newcomer = await withPassword(await aPerson("Nora Neuve"));
  const invitation = {
    ...{ companyId: workplace.id, name: newcomer.name, email: newcomer.email },
    role: "MANAGER" as const,
  };
  accepted(await act(workplace.manager, (work) => inviteCompanyMember(work, invitation)));
  await remind(night("2027-01-02"));
  expect(await toldAtWork(newcomer)).toEqual([numbers]);
  expect(await toldAtWork(workplace.manager)).toEqual([numbers]);
  await remind(night("2027-12-01"));
  expect(await toldAtWork(workplace.manager)).toEqual([numbers, numbers]);
});

test("a dossier or a company that breaks keeps nobody else from being told, and is told once it is repaired", async () => {
  await registeredUntil(LAST);
  const broken = await aWorkplaceCandidacy("CONFIRMED");
  const whole = await aWorkplaceCandidacy("CONFIRMED");
  await breakWrites("Reminder", broken.id);
  const said = listenToLog();
  await expect(remind(night("2026-12-31"))).rejects.toThrow(/^2 of \d+ rows$/);
  expect(said()).toMatchObject([
    { what: "remindOfExpiry", row: broken.id },
    { what: "remindCompanyOfExpiry", row: broken.workplace.id },
  ]);
  expect(await days(whole.id)).toBe(1);
  expect(await toldAtWork(whole.workplace.manager)).toHaveLength(1);
  await repair("Reminder");
  await remind(night("2027-01-01"));
  expect(await days(broken.id)).toBe(1);
  expect(await toldAtWork(broken.workplace.manager)).toHaveLength(1);
  expect(await db.brokenRow.count()).toBe(0);
});
