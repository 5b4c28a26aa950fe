import type { Message } from "@/lib/messages/kinds/message";
import { accessMessages } from "./kinds/accesses";
import { accountMessages } from "./kinds/accounts";
import { workplaceMessages } from "./kinds/assessments";
import { certificateMessages } from "./kinds/certificates";
import { factorMessages } from "./kinds/factors";
import { juryMessages } from "./kinds/juries";
import { officeMessages } from "./kinds/offices";
import { reminderMessages } from "./kinds/reminders";
import { standardMessages } from "./kinds/standards";
import { vaeMessages } from "./kinds/vae";

/** Every message the portal sends, by kind. */
export const messageTemplates = {
  ...accountMessages,
  ...accessMessages,
  ...factorMessages,
  ...vaeMessages,
  ...workplaceMessages,
  ...juryMessages,
  ...officeMessages,
  ...standardMessages,
  ...certificateMessages,
  ...reminderMessages,
} as const;

export type MessageKind = keyof typeof messageTemplates;
export type ParametersOf<Kind extends MessageKind> = Parameters<(typeof messageTemplates)[Kind]>[0];

/** Made from the row at each reading: the database keeps the kind and its parameters, nothing rendered. */
export function composeMessage(kind: string, parameters: unknown): Message {
  const template = messageTemplates[kind as MessageKind] as (parameters: unknown) => Message;
  return template(parameters);
}

/** Messages about a change of address, to another mailbox than the receiver's own: the one that was asked for, or left. */
export const mailboxesElsewhere: Readonly<Record<string, "newEmail" | "oldEmail">> = {
  changeEmail: "newEmail",
  addressRecovery: "newEmail",
  addressRecoveryWarning: "oldEmail",
  addressLeft: "oldEmail",
} satisfies { [Kind in MessageKind]?: "newEmail" | "oldEmail" };

/**
 * Messages whose link opens an account: shown to nobody but their receiver, outside the demo. The database's
 * `is_account_message` says the same.
 */
export const isAccountMessage = (kind: string): boolean => kind in accountMessages;
