/** What a message says. Its link leads to a page of the portal, or is the one-use link of an invitation. */
export type Message = {
  /** Without any personal data: subjects travel and are stored in the clear. */
  subject: string;
  heading: string;
  paragraphs: string[];
  action?: MessageAction;
};

export type MessageAction =
  | { label: string; path: string }
  | { label: string; invitation: { page: "invitation" | "confirmer"; id: string; issue: number } };
