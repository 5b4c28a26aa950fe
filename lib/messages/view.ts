import type { DeliveryState } from "./delivery-state";
import type { Message, MessageAction } from "./kinds/message";
import { composeMessage } from "./outgoing-message";

export type MessageLine = {
  id: string;
  subject: string;
  createdAt: Date;
  isRead: boolean;
  candidacyId: string | null;
};
export type MessagePage<Line> = { lines: Line[]; next: string | null };

/** A message as the portal shows it; `url` only where its link may be followed from here. */
export type MessageView = Omit<Message, "action"> & {
  id: string;
  createdAt: Date;
  isRead: boolean;
  candidacyId: string | null;
  action: { label: string; url: string } | null;
  /** It has a link that cannot be followed from here. */
  hasPrivateLink: boolean;
};

export type SentLine = {
  id: string;
  subject: string;
  to: string;
  createdAt: Date;
  state: DeliveryState;
  candidacyId: string | null;
};

export type SentMessage = MessageView & {
  to: string;
  email: string;
  state: DeliveryState;
  sentAt: Date | null;
  failure: string | null;
  /** Nothing tries it any more. */
  isGivenUp: boolean;
};

/** What a message is read from. */
export type MessageRow = {
  id: string;
  kind: string;
  parameters: unknown;
  createdAt: Date;
  readAt: Date | null;
  candidacyId: string | null;
};

/** What a row says, with the links that `urlOf` lets follow. */
export function toView(
  row: MessageRow,
  urlOf: (action: MessageAction) => string | null,
): MessageView {
  const { action, ...content } = composeMessage(row.kind, row.parameters);
  const url = action && urlOf(action);
  const { id, createdAt, readAt, candidacyId } = row;
  return {
    ...content,
    id,
    createdAt,
    candidacyId,
    isRead: readAt !== null,
    action: action && url ? { label: action.label, url } : null,
    hasPrivateLink: action !== undefined && !url,
  };
}
