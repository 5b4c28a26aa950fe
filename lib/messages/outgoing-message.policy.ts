import { type Actor, isSignedIn } from "@/lib/auth/actor";

export type MessageSubject = {
  recipientId: string;
  /** Its link opens an account. */
  isAccountMessage: boolean;
  /** The demonstration has no SMTP: the secretariat hands out the links there, and nowhere else. */
  isDemo: boolean;
};
type Rule = (actor: Actor, message: MessageSubject) => boolean;

const isReceiver: Rule = (actor, { recipientId }) =>
  isSignedIn(actor) && recipientId === actor.userId;
const isSecretariat: Rule = ({ relations }) => relations.isSecretariat;
const isOpenToOthers: Rule = (_, { isAccountMessage, isDemo }) => isDemo || !isAccountMessage;

export const messagePolicy = {
  read: isReceiver,
  markRead: isReceiver,
  readAsSecretariat: (actor, message) =>
    isSecretariat(actor, message) && isOpenToOthers(actor, message),
  sendAgain: (actor, message) => isSecretariat(actor, message) && isOpenToOthers(actor, message),
} satisfies Record<string, Rule>;
