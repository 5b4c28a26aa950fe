import "server-only";
import { type Actor, clockActor } from "@/lib/platform/actor/actor";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { Prisma } from "@/prisma/generated/client.ts";
import { deliveryState, givenUp, isGivenUp } from "./delivery-state";
import { messageUrl } from "./link.queries";
import { composeMessage } from "./outgoing-message";
import { messagePolicy } from "./outgoing-message.policy";
import { findMessageSubject, isInCamera } from "./subject.queries";
import {
  type MessageLine,
  type MessagePage,
  type MessageRow,
  type MessageView,
  type SentLine,
  type SentMessage,
  toView,
} from "./view";

const PAGE = 20;

const isDemo = () => env.PORTAL_MODE === "demo";
const canSend = () => env.SMTP_URL !== undefined;
const newestFirst: Order = {
  from: Prisma.sql`"OutgoingMessage" m`,
  at: Prisma.sql`m."createdAt"`,
  id: Prisma.sql`m.id`,
};

const lineSelect = {
  id: true,
  kind: true,
  parameters: true,
  createdAt: true,
  readAt: true,
  candidacyId: true,
} as const satisfies Prisma.OutgoingMessageSelect;

/** One's own messages, newest first. */
export const listMessages = (actor: Actor, after?: string): Promise<MessagePage<MessageLine>> =>
  read(actor, async (tx) => {
    const where = Prisma.sql`m."recipientId" = ${actor.userId}::uuid`;
    const list = { order: newestFirst, where, after, size: PAGE };
    const { rows, last } = await readPage(tx, list, (ids) =>
      tx.outgoingMessage.findMany({ where: { id: { in: ids } }, select: lineSelect }),
    );
    return { lines: rows.map(toLine), next: last?.id ?? null };
  });

const toLine = ({ id, createdAt, readAt, candidacyId, ...row }: MessageRow): MessageLine => ({
  id,
  createdAt,
  candidacyId,
  subject: composeMessage(row.kind, row.parameters).subject,
  isRead: readAt !== null,
});

/** How many of one's messages are unread; the header shows « 99+ » beyond 99. */
export const countUnread = (actor: Actor): Promise<number> =>
  read(actor, async (tx) => {
    const { userId } = actor;
    return (
      await tx.outgoingMessage.findMany({
        where: { recipientId: userId, readAt: null },
        select: { id: true },
        take: 100,
      })
    ).length;
  });

const select = {
  ...lineSelect,
  sentAt: true,
  attempts: true,
  failure: true,
  refusal: true,
  recipientId: true,
  recipient: { select: { displayName: true, email: true } },
} as const;

/**
 * One of one's messages. A one-use link is left out: it reaches its receiver by e-mail alone, so that a session
 * left open is not enough to take the account.
 */
export const findMessage = (actor: Actor, id: string): Promise<MessageView | null> =>
  read(actor, async (tx) => {
    const subject = await findMessageSubject(tx, actor, id);
    if (!subject || !messagePolicy.read(actor, subject)) return null;
    const row = await tx.outgoingMessage.findUniqueOrThrow({ where: { id }, select });
    return toView(row, (action) => ("path" in action ? action.path : null));
  });

/**
 * What the secretariat follows: every message but those that open accounts, which only the demonstration shows, and those
 * of a deliberation that another keeps.
 */
export const listSentMessages = (
  actor: Actor,
  { dead, after }: { dead: boolean; after?: string | undefined },
): Promise<MessagePage<SentLine> | null> =>
  read(actor, async (tx) => {
    if (!messagePolicy.listSent(actor)) return null;
    const where = Prisma.join(
      [
        Prisma.sql`NOT ${isInCamera(actor)}`,
        ...(dead ? [hasBeenGivenUp] : []),
        ...(isDemo() ? [] : [Prisma.sql`NOT is_account_message(m.kind)`]),
      ],
      " AND ",
    );
    const list = { order: newestFirst, where, after, size: PAGE };
    const { rows, last } = await readPage(tx, list, (ids) =>
      tx.outgoingMessage.findMany({ where: { id: { in: ids } }, select }),
    );
    return { lines: rows.map(toSentLine), next: last?.id ?? null };
  });

/** `givenUp`, of the message « m » of a query. */
const hasBeenGivenUp = Prisma.sql`
  (m."sentAt" IS NULL AND (m.refusal IS NOT NULL OR m.attempts >= ${MAX_ATTEMPTS}))`;

type SentRow = MessageRow & {
  sentAt: Date | null;
  attempts: number;
  failure: string | null;
  refusal: number | null;
  recipient: { displayName: string };
};

const toSentLine = (row: SentRow): SentLine => ({
  id: row.id,
  subject: composeMessage(row.kind, row.parameters).subject,
  to: row.recipient.displayName,
  createdAt: row.createdAt,
  candidacyId: row.candidacyId,
  state: deliveryState(row, canSend()),
});

/**
 * A message with its delivery. In the demonstration its one-use link can be followed: no mail bears it. The other
 * links lead to pages of the receiver's own.
 */
export const findSentMessage = (actor: Actor, id: string): Promise<SentMessage | null> =>
  read(actor, async (tx) => {
    const subject = await findMessageSubject(tx, actor, id);
    if (!subject || !messagePolicy.readAsSecretariat(actor, subject)) return null;
    const row = await tx.outgoingMessage.findUniqueOrThrow({ where: { id }, select });
    return {
      ...toView(row, (action) => (isDemo() && "invitation" in action ? messageUrl(action) : null)),
      to: row.recipient.displayName,
      email: row.recipient.email,
      state: deliveryState(row, canSend()),
      sentAt: row.sentAt,
      isGivenUp: canSend() && isGivenUp(row),
      failure: [row.refusal, row.failure].filter(Boolean).join(" ") || null,
    };
  });

/** The messages that have not left yet, oldest first, a thousand at a time: for the delivery by hand. */
export const listUndelivered = (): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const waiting = { sentAt: null, NOT: givenUp };
    const rows = await tx.outgoingMessage.findMany({
      where: waiting,
      select: { id: true },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: 1000,
    });
    return rows.map(({ id }) => id);
  });
