import { isSignedIn } from "@/lib/platform/actor/actor";
import { allOf, isSecretariat, type Right } from "@/lib/platform/actor/right";

export type MessageSubject = {
  recipientId: string;
  /** Its link opens an account. */
  isAccountMessage: boolean;
  /** The demonstration has no SMTP: the secretariat hands out the links there, and nowhere else. */
  isDemo: boolean;
  /** It tells how far a deliberation has come, of a session that another keeps, before the last signature. */
  isInCamera: boolean;
};
type OnMessage = Right<MessageSubject>;

const isReceiver: OnMessage = (actor, { recipientId }) =>
  isSignedIn(actor) && recipientId === actor.userId;
const isOpenToOthers: OnMessage = (_, { isAccountMessage, isDemo, isInCamera }) =>
  (isDemo || !isAccountMessage) && !isInCamera;

export const messagePolicy = {
  read: isReceiver,
  markRead: isReceiver,
  /** What was sent to everybody, a line a message; account messages are left out where `readAsSecretariat` refuses them. */
  listSent: isSecretariat,
  readAsSecretariat: allOf(isSecretariat, isOpenToOthers),
  sendAgain: allOf(isSecretariat, isOpenToOthers),
} satisfies Record<string, OnMessage>;
