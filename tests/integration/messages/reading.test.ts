import { describe, expect, test } from "vitest";
import { isAccountMessage, messageTemplates } from "@/lib/messages/outgoing-message";
import {
  openMessage,
  readAllMessages,
  sendMessage,
  sendMessageAgain,
} from "@/lib/messages/outgoing-message.commands";
import { messagePolicy } from "@/lib/messages/outgoing-message.policy";
import {
  countUnread,
  findMessage,
  findSentMessage,
  listMessages,
  listSentMessages,
  listUndelivered,
} from "@/lib/messages/outgoing-message.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
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

const write = (to: Person, count = 1, now = NOW) =>
  asVisitor(async (work) => {
    for (let rank = 0; rank < count; rank += 1) {
      await sendMessage(work, {
        kind: "joined",
        recipientId: to.userId,
        parameters: { purpose: `accès ${rank}` },
      });
    }
  }, now);
const onlyMessageOf = (person: Person) =>
  db.outgoingMessage.findFirstOrThrow({ where: { recipientId: person.userId } });

describe("one's messages", () => {
  test("are read by their receiver and exist for nobody else", async () => {
    const [receiver, secretary, admin] = [
      await aPerson(),
      await aSecretary(),
      await anAdministrator(),
    ];
    await write(receiver);
    const { id } = await onlyMessageOf(receiver);
    expect(await findMessage(await receiver.actor(), id)).toMatchObject({
      id,
      isRead: false,
      action: { url: "/espace" },
    });
    for (const actor of [
      await secretary.actor(),
      await admin.actor(),
      await (await aPerson()).actor(),
      nobody,
    ]) {
      expect(await findMessage(actor, id)).toBeNull();
    }
    expect(await act(secretary, (work) => openMessage(work, { id }))).toMatchObject({
      error: { reason: "NOT_FOUND" },
    });
    expect((await onlyMessageOf(receiver)).readAt).toBeNull();
  });

  test("are read once opened, at the instant they first were", async () => {
    const receiver = await aPerson();
    await write(receiver);
    const { id } = await onlyMessageOf(receiver);
    const later = new Date(NOW.getTime() + 1000);
    for (const now of [NOW, later])
      accepted(await act(receiver, (work) => openMessage(work, { id }), now));
    expect((await onlyMessageOf(receiver)).readAt).toEqual(NOW);
  });

  test("are counted while unread, up to a hundred, and can all be marked as read", async () => {
    const [receiver, other] = [await aPerson(), await aPerson()];
    await write(receiver, 101);
    await write(other);
    expect(await countUnread(await receiver.actor())).toBe(100);
    accepted(await act(receiver, readAllMessages));
    expect(await countUnread(await receiver.actor())).toBe(0);
    expect(await countUnread(await other.actor())).toBe(1);
  });

  test("page by key, each exactly once, also those of one instant", async () => {
    const receiver = await aPerson();
    await write(receiver, 30);
    await write(receiver, 15, new Date(NOW.getTime() + 1000));
    const actor = await receiver.actor();
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const page = await listMessages(actor, next);
      ids.push(...page.lines.map(({ id }) => id));
      next = page.next ?? undefined;
    } while (next);
    expect(ids).toHaveLength(45);
    expect(new Set(ids).size).toBe(45);
  });
});

describe("the secretariat", () => {
  const dossier = { recipientId: "r", isAccountMessage: false, isDemo: false, isInCamera: false };
  const account = { ...dossier, isAccountMessage: true };

  test("follows every message, but those that open accounts only in the demonstration", async () => {
    const [secretary, admin] = [
      await (await aSecretary()).actor(),
      await (await anAdministrator()).actor(),
    ];
    for (const right of ["readAsSecretariat", "sendAgain"] as const) {
      expect(messagePolicy[right](secretary, dossier)).toBe(true);
      expect(messagePolicy[right](secretary, account)).toBe(false);
      expect(messagePolicy[right](secretary, { ...account, isDemo: true })).toBe(true);
      expect(messagePolicy[right](admin, dossier)).toBe(false);
      expect(messagePolicy[right](nobody, { ...account, isDemo: true })).toBe(false);
    }
  });

  test("does not see account messages in the list, nor one by its id, nor sends one again", async () => {
    const [receiver, secretary] = [await aPerson(), await aSecretary()];
    await write(receiver);
    const { id } = await onlyMessageOf(receiver);
    const actor = await secretary.actor();
    const page = await listSentMessages(actor, { dead: false });
    expect(page?.lines.map((line) => line.id)).not.toContain(id);
    expect(await findSentMessage(actor, id)).toBeNull();
    expect(await act(secretary, (work) => sendMessageAgain(work, { id }))).toMatchObject({
      error: { reason: "NOT_FOUND" },
    });
  });

  test("puts a message that was given up on back into the queue, once", async () => {
    const [receiver, secretary] = [await aPerson(), await aSecretary()];
    const { id } = await db.outgoingMessage.create({
      data: {
        kind: "assessmentOpened",
        parameters: {},
        recipientId: receiver.userId,
        createdAt: NOW,
        attempts: MAX_ATTEMPTS,
        failure: "ECONNREFUSED",
      },
    });
    const dead = await db.outgoingMessage.findMany({
      where: { sentAt: null, attempts: { gte: MAX_ATTEMPTS } },
    });
    expect(dead.map((row) => row.id)).toContain(id);
    const again = () => act(secretary, (work) => sendMessageAgain(work, { id }));
    accepted(await again());
    expect(await db.outgoingMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      attempts: 0,
      failure: null,
    });
    expect(await again()).toMatchObject({ error: { reason: "CONFLICT" } });
  });

  test.each([
    [MAX_ATTEMPTS - 1, true],
    [MAX_ATTEMPTS, false],
  ])("after %i failures the queue still tries: %s", async (attempts, isTried) => {
    const [receiver, secretary] = [await aPerson(), await aSecretary()];
    const { id } = await db.outgoingMessage.create({
      data: {
        kind: "assessmentOpened",
        parameters: {},
        recipientId: receiver.userId,
        createdAt: new Date("2000-01-01T00:00:00Z"), // before every other: the first of a full list
        attempts,
        failure: "ECONNREFUSED",
      },
    });
    expect((await listUndelivered()).includes(id)).toBe(isTried);
    const dead = await listSentMessages(await secretary.actor(), { dead: true });
    expect(dead?.lines.some((line) => line.id === id)).toBe(!isTried);
    const again = await act(secretary, (work) => sendMessageAgain(work, { id }));
    expect(again.ok).toBe(!isTried);
  });

  test("is alone to follow them", async () => {
    for (const person of [await aPerson(), await anAdministrator()]) {
      expect(await listSentMessages(await person.actor(), { dead: false })).toBeNull();
    }
    expect(await listSentMessages(nobody, { dead: true })).toBeNull();
  });
});

test("the database knows the messages that open accounts as the code does", async () => {
  const kinds = Object.keys(messageTemplates);
  const rows = await db.$queryRaw<{ kind: string }[]>`
    SELECT kind FROM unnest(${kinds}::text[]) AS kind WHERE is_account_message(kind)`;
  expect(rows.map(({ kind }) => kind)).toEqual(kinds.filter(isAccountMessage));
});
