import "server-only";
import PostalMime from "postal-mime";

/** A message that came back: by the id and the sending that its Message-ID bears, with the code by which it was refused. */
export type Bounce = { messageId: string; sending: number; code: number };

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const NO_CODE = 550;

/**
 * Reads what a mail server sends back of a message it could not deliver (a delivery status notification, RFC 3464): null
 * for any other mail, for a delay, and for one that says nothing of which message it is about.
 */
export async function readBounce(raw: Uint8Array): Promise<Bounce | null> {
  const { attachments } = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const textOf = (types: RegExp): string =>
    attachments
      .filter(({ mimeType }) => types.test(mimeType))
      .map(({ content }) => (typeof content === "string" ? content : decoder.decode(content)))
      .join("\n");
  const report = textOf(/^message\/delivery-status$/);
  if (!/^Action:\s*failed/im.test(report) || !/^Status:\s*5\./im.test(report)) return null;
  const [, messageId, sending = 1] =
    ORIGINAL.exec(textOf(/^(message\/rfc822|text\/rfc822-headers)$/)) ?? [];
  return messageId ? { messageId, sending: Number(sending), code: codeIn(report) } : null;
}

const decoder = new TextDecoder();
const ORIGINAL = new RegExp(`^Message-ID:\\s*<(${UUID})(?:\\.(\\d{1,9}))?@`, "im");

/** What the receiver's server answered, where the one that gave up says it. */
function codeIn(report: string): number {
  const answered = /^Diagnostic-Code:\s*smtp;\s*(5\d\d)\b/im.exec(report);
  return answered ? Number(answered[1]) : NO_CODE;
}
