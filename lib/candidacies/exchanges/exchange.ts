/** What a candidate and the secretariat wrote to each other, or what the secretariat noted. */
export type ExchangeView = {
  id: string;
  text: string;
  at: Date;
  fromSecretariat: boolean;
  /** Null of the secretariat before a candidate: it answers as one. */
  authorName: string | null;
};
export type NoteView = { id: string; text: string; at: Date; authorName: string };

/** As many messages may wait for an answer; one more is refused until the secretariat has answered. */
export const MOST_UNANSWERED = 10;
