import "server-only";
import { type Actor, clockActor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { deliveryState, givenUp, isGivenUp } from "./delivery-state";
import { messageUrl } from "./link.queries";
import { accountMessageKinds, composeMessage } from "./outgoing-message";
import { messagePolicy } from "./outgoing-message.policy";
import { findMessageSubject, inCameraMessages } from "./subject.queries";
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
const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;

function paged<Row extends { id: string }, Line>(
  rows: Row[],
  toLine: (row: Row) => Line,
): MessagePage<Line> {
  const { shown, last } = cutPage(rows, PAGE);
  return { lines: shown.map(toLine), next: last?.id ?? null };
}

/** One's own messages, newest first. */
export const listMessages = (actor: Actor, after?: string): Promise<MessagePage<MessageLine>> =>
  read(actor, async (tx) => {
    const rows = await tx.outgoingMessage.findMany({
      where: { recipientId: actor.userId },
      select: {
        id: true,
        kind: true,
        parameters: true,
        createdAt: true,
        readAt: true,
        candidacyId: true,
      },
      orderBy: [...newestFirst],
      ...pageAfter(after, PAGE),
    });
    return paged(rows, ({ id, createdAt, readAt, candidacyId, ...row }) => ({
      id,
      createdAt,
      candidacyId,
      subject: composeMessage(row.kind, row.parameters).subject,
      isRead: readAt !== null,
    }));
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
  id: true,
  kind: true,
  parameters: true,
  createdAt: true,
  readAt: true,
  sentAt: true,
  attempts: true,
  failure: true,
  refusal: true,
  candidacyId: true,
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
    const rows = await tx.outgoingMessage.findMany({
      where: {
        AND: [
          dead ? givenUp : {},
          isDemo() ? {} : { kind: { notIn: accountMessageKinds } },
          { NOT: await inCameraMessages(tx, actor) },
        ],
      },
      select,
      orderBy: [...newestFirst],
      ...pageAfter(after, PAGE),
    });
    return paged(rows, toSentLine);
  });

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
