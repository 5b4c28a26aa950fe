import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/platform/env";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  sending: number;
};

/** As many as messages are sent at once: none waits for the connection of another. */
export const MAIL_CONNECTIONS = 10;

let kept: Transporter | undefined;
function transport(): Transporter {
  kept ??= createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxConnections: MAIL_CONNECTIONS,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return kept;
}

/** The domain of the site, so that a message sent twice is recognised as one by its `Message-ID`. */
const domain = () => new URL(env.APP_URL).hostname;

/**
 * Sends one message to one address; throws when the server refuses it or does not answer. Ask for `SMTP_URL` first:
 * without it (demonstration) messages are read in the portal.
 * The Message-ID bears the id of the message's row and, from the second on, which sending it is: the same at each attempt.
 */
export async function sendMail({ messageId, sending, to, ...mail }: Mail): Promise<void> {
  await transport().sendMail({
    from: env.MAIL_FROM,
    to: { name: "", address: to },
    ...mail,
    messageId: `<${sending > 1 ? `${messageId}.${sending}` : messageId}@${domain()}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "fr" },
  });
}
