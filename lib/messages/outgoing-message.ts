import type { Message } from "@/lib/messages/kinds/message";
import { accessMessages } from "./kinds/accesses";
import { accountMessages } from "./kinds/accounts";
import { workplaceMessages } from "./kinds/assessments";
import { certificateMessages } from "./kinds/certificates";
import { factorMessages } from "./kinds/factors";
import { juryMessages } from "./kinds/juries";
import { officeMessages } from "./kinds/offices";
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
  ...certificateMessages,
} as const;

export type MessageKind = keyof typeof messageTemplates;
export type ParametersOf<Kind extends MessageKind> = Parameters<(typeof messageTemplates)[Kind]>[0];

/** Made from the row at each reading: the database keeps the kind and its parameters, nothing rendered. */
export function composeMessage(kind: string, parameters: unknown): Message {
  const template = messageTemplates[kind as MessageKind] as (parameters: unknown) => Message;
  return template(parameters);
}

/** Messages whose link opens an account: shown to nobody but their receiver, outside the demo. */
export const isAccountMessage = (kind: string): boolean => kind in accountMessages;
export const accountMessageKinds = Object.keys(accountMessages);
