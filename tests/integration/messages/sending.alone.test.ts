import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { getAccountPage } from "@/lib/accounts/user.queries";
import type { MessageKind } from "@/lib/messages/outgoing-message";
import { sendMessage, sendMessageAgain } from "@/lib/messages/outgoing-message.commands";
import { findSentMessage, listSentMessages } from "@/lib/messages/outgoing-message.queries";
import { clock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { handlers } from "@/lib/run/worker/handlers";
import { doneHere } from "@/lib/run/worker/job";
import { startWorker, type Worker } from "@/lib/run/worker/worker";
import { asVisitor } from "@/tests/factories/accounts";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  type Person,
} from "@/tests/factories/people";
import {
  SILENT,
  type StubbornServer,
  startStubbornServer,
  UNKNOWN,
} from "@/tests/support/mail-server";

/** The receivers of a summons; how fast a thousand leave, `npm run bench` measures. */
const SUMMONED = 300;

/** Of the eight that send notices at once. */
const HALF = 4;

let server: StubbornServer;
let worker: Worker | undefined;
beforeAll(async () => {
  server = await startStubbornServer();
  vi.stubEnv("SMTP_URL", server.url);
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name IN ('deliver-message', 'deliver-notice')`;
});
afterAll(() => server.stop());

const takeUp = async () => {
  worker = await startWorker(doneHere(handlers, clock));
};
const at = (domain: string): Promise<Person> => aPerson("Zoé", `${randomUUID()}@${domain}`);

/** Writes to people, in this order and in one transaction; gives the ids of the messages. */
async function write(
  people: readonly Pick<Person, "userId">[],
  kind: MessageKind = "accountEnabled",
): Promise<string[]> {
  const before = await db.outgoingMessage.findFirst({ orderBy: { id: "desc" } });
  accepted(
    await asVisitor(async (work) => {
      for (const { userId: recipientId } of people)
        await sendMessage(work, { kind, recipientId, parameters: {} });
    }, NOW),
  );
  const rows = await db.outgoingMessage.findMany({
    where: before ? { id: { gt: before.id } } : {},
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}
const arrived = (ids: readonly string[]) =>
  server.received.map(({ id }) => id).filter((id) => ids.includes(id));
const rowOf = (id: string) => db.outgoingMessage.findUniqueOrThrow({ where: { id } });
const retryNow = () =>
  db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'deliver-notice' AND state = 'retry'`;

test("receivers whose server hangs hold back nobody else", async () => {
  await write(await Promise.all(Array.from({ length: 12 }, () => at(SILENT))));
  await takeUp();
  await expect.poll(() => server.hanging.length).toBe(HALF);
  const others = await write(
    await Promise.all([at("a.example"), at("b.example"), at("c.example")]),
  );
  await expect.poll(() => arrived(others).length).toBe(3);
  expect(server.hanging).toHaveLength(HALF);
  for (const answerLater of server.hanging) answerLater();
});

test("an address that nobody has is believed at once, shown to the secretariat, and sent again by hand", async () => {
  const [secretary, person] = [await aSecretary(), await at(UNKNOWN)];
  const [id = ""] = await write([person]);
  await takeUp();
  await expect.poll(async () => (await rowOf(id)).refusal).toBe(550);
  expect(await rowOf(id)).toMatchObject({ attempts: 1, sentAt: null });
  const actor = await secretary.actor();
  const list = await listSentMessages(actor, { dead: true });
  expect(list?.lines.find((line) => line.id === id)).toMatchObject({ state: "REFUSED" });
  expect(await findSentMessage(actor, id)).toMatchObject({ failure: "550 EENVELOPE" });

  const administrator = await (await anAdministrator()).actor();
  const refusalShown = async () =>
    (await getAccountPage(administrator, person.userId, NOW))?.mailRefusal;
  expect(await refusalShown()).toBe(550);

  await db.user.update({ where: { id: person.userId }, data: { email: "zoe@d.example" } });
  accepted(await act(secretary, (work) => sendMessageAgain(work, { id })));
  await expect.poll(() => arrived([id])).toEqual([id]);
  await expect.poll(async () => (await rowOf(id)).sentAt).not.toBeNull();
  expect(await rowOf(id)).toMatchObject({ refusal: null, failure: null });
  expect(await refusalShown()).toBeNull();
  expect(await act(secretary, (work) => sendMessageAgain(work, { id }))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
});

test("what one person is told leaves in the order in which it was written, also after an outage", async () => {
  const person = await at("e.example");
  server.isAway = true;
  const [first = ""] = await write([person]);
  await takeUp();
  await expect.poll(async () => (await rowOf(first)).attempts).toBe(1);
  const later = [...(await write([person, person])), ...(await write([person]))];
  server.isAway = false;
  const other = await write([await at("f.example")]);
  await expect.poll(() => arrived(other)).toEqual(other); // of another person: it passes
  await retryNow();
  await expect.poll(() => arrived([first, ...later])).toEqual([first, ...later]);
});

test("a message given up on after its last try holds back nothing of the same person", async () => {
  const person = await at("g.example");
  const [first = ""] = await write([person]);
  await db.outgoingMessage.update({ where: { id: first }, data: { attempts: MAX_ATTEMPTS - 1 } });
  server.isAway = true;
  await takeUp();
  await expect.poll(async () => (await rowOf(first)).attempts).toBe(MAX_ATTEMPTS);
  server.isAway = false;
  const later = await write([person]);
  await expect.poll(() => arrived([first, ...later])).toEqual(later);
});

test("a summons of hundreds leaves whole, once each, and an account link passes it", async () => {
  const summoned = Array.from({ length: SUMMONED }, (_, rank) => ({
    userId: randomUUID(),
    domain: `d${rank % 20}.example`,
  }));
  await db.user.createMany({
    data: summoned.map(({ userId: id, domain }) => ({
      ...{ id, email: `${id}@${domain}`, displayName: "Zoé", createdAt: NOW },
    })),
  });
  const ids: string[] = [];
  for (let from = 0; from < SUMMONED; from += 50)
    ids.push(...(await write(summoned.slice(from, from + 50))));
  await takeUp();
  await expect.poll(() => arrived(ids).length).toBeGreaterThan(0);
  const link = await write([await at("d0.example")], "passwordChanged");
  await expect.poll(() => arrived(link)).toEqual(link);
  const sentBefore = arrived(ids).length;
  await expect.poll(() => arrived(ids).length, { timeout: 55_000 }).toBe(SUMMONED);
  expect(sentBefore).toBeLessThan(SUMMONED);
  expect(new Set(arrived(ids)).size).toBe(SUMMONED);
});
