import { beforeEach, expect, test } from "vitest";
import { HELD_BACK } from "@/lib/messages/delivery-state";
import { readOperations } from "@/lib/operations/operations.queries";
import { retryJob, retryMessages } from "@/lib/operations/retry.commands";
import { db } from "@/lib/platform/db/client";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { DAY, HOUR } from "@/lib/platform/shared/duration";
import { accepted, act, anAdministrator, aPerson, aSecretary } from "@/tests/factories/people";

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM pgboss.job`;
});

const jobsOf = (name: string) =>
  db.$queryRaw<{ state: string; data: { messageId?: string } | null }[]>`
    SELECT state::text, data FROM pgboss.job WHERE name = ${name} ORDER BY created_on, id`;

const failed = (name: string) => db.$executeRaw`
  INSERT INTO pgboss.job (name, policy, state, started_on, completed_on, output)
  VALUES (${name}, 'exclusive', 'failed', now(), now(), '{"message": "RowsBroken 1/4"}')`;

const planned = () => db.$executeRaw`
  INSERT INTO pgboss.schedule (name, cron) VALUES ('expire', '15 3 * * *') ON CONFLICT DO NOTHING`;

const page = async () => {
  const administrator = await anAdministrator();
  return readOperations(await administrator.actor());
};

type Delivery = { attempts?: number; refusal?: number; failure?: string; createdAt?: Date };

async function aMessage(delivery: Delivery): Promise<string> {
  const { userId } = await aPerson();
  const { id } = await db.outgoingMessage.create({
    data: {
      ...{ kind: "candidacySubmitted", recipientId: userId, parameters: {}, createdAt: new Date() },
      ...delivery,
    },
  });
  return id;
}

test("a job that failed is seen with its fault, and is back in its queue once it is tried again", async () => {
  await planned();
  await failed("expire");
  const seen = async () => (await page())?.runs.find(({ queue }) => queue === "expire");
  expect(await page()).toMatchObject({
    queues: expect.arrayContaining([expect.objectContaining({ queue: "expire", failed: 1 })]),
  });
  const administrator = await anAdministrator();
  accepted(await act(administrator, (work) => retryJob(work, { queue: "expire" })));
  expect((await jobsOf("expire")).map(({ state }) => state).sort()).toEqual(["created", "failed"]);
  const entry = await db.auditEntry.findFirst({ where: { subjectType: "Queue" } });
  expect(entry).toMatchObject({ action: "retryJob", subjectId: "expire" });
  expect(await seen()).toMatchObject({ fault: "RowsBroken 1/4" });
});

test("a job that was planned and is not due yet says when it is first, and no more once it was", async () => {
  await planned();
  const firstDue = async () =>
    (await page())?.runs.find(({ queue }) => queue === "expire")?.firstDue;
  const plannedAt = (ago: string) =>
    db.$executeRaw`UPDATE pgboss.schedule SET created_on = now() - ${ago}::interval WHERE name = 'expire'`;
  await plannedAt("0 seconds");
  const due = await firstDue();
  expect(due && formatInstant(due)).toMatch(/ à 3\sh\s15$/);
  expect(due?.getTime()).toBeLessThan(Date.now() + 25 * HOUR);
  await plannedAt("25 hours");
  expect(await firstDue()).toBeNull();
});

test("a job that is under way already is not begun twice", async () => {
  const administrator = await anAdministrator();
  accepted(await act(administrator, (work) => retryJob(work, { queue: "expire" })));
  const again = await act(administrator, (work) => retryJob(work, { queue: "expire" }));
  expect(again).toMatchObject({ ok: false, error: { reason: "RULE" } });
  expect(await jobsOf("expire")).toHaveLength(1);
});

test("the messages that no try brought anywhere are sent again; those refused for good, or still tried, are not", async () => {
  const dead = await aMessage({ attempts: MAX_ATTEMPTS });
  await aMessage({ attempts: MAX_ATTEMPTS - 1 });
  await aMessage({ attempts: 1, refusal: 550 });
  await aMessage({ attempts: MAX_ATTEMPTS, failure: HELD_BACK });
  await aMessage({ attempts: MAX_ATTEMPTS, createdAt: new Date(Date.now() - 8 * DAY) });
  expect((await page())?.messages).toEqual({ givenUp: 1, refused: 1, heldBack: 1 });
  const administrator = await anAdministrator();
  expect(accepted(await act(administrator, retryMessages, new Date()))).toBe(1);
  expect((await jobsOf("deliver-notice")).map(({ data }) => data?.messageId)).toEqual([dead]);
  const row = await db.outgoingMessage.findUniqueOrThrow({ where: { id: dead } });
  expect(row).toMatchObject({ attempts: 0, failure: null });
  expect((await page())?.messages).toEqual({ givenUp: 0, refused: 1, heldBack: 1 });
  expect(await act(administrator, retryMessages, new Date())).toMatchObject({
    error: { reason: "RULE" },
  });
});

test("nobody but an administrator sees it or tries anything again", async () => {
  const secretary = await aSecretary();
  expect(await readOperations(await secretary.actor())).toBeNull();
  const refused = { ok: false, error: { reason: "NOT_FOUND" } };
  expect(await act(secretary, (work) => retryJob(work, { queue: "expire" }))).toEqual(refused);
  expect(await act(secretary, retryMessages)).toEqual(refused);
  expect(await jobsOf("expire")).toEqual([]);
});
