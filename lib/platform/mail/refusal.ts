/** What nodemailer adds to the error of a server that answered. */
type Answer = { responseCode?: unknown; command?: unknown; response?: unknown };

/** What the server answers about this receiver and this message alone: who we are was settled before. */
const ABOUT_THE_MESSAGE = ["RCPT TO", "DATA"];
/** « 5.7.x » (RFC 3463): a policy, such as a relay that does not know us; it may be mended on our side. */
const POLICY = /^5\d\d[ -]5\.7\./;

/**
 * The code of a refusal that no further try will change (RFC 5321: 5yz is permanent, 4yz is not), or undefined: no
 * answer, a refusal for now, or one of the portal itself (its password, its sender, its place), which is an outage.
 */
export function permanentRefusal(error: unknown): number | undefined {
  const { responseCode: code, command, response } = (error ?? {}) as Answer;
  if (typeof code !== "number" || code < 500 || code > 599) return undefined;
  if (!ABOUT_THE_MESSAGE.includes(String(command)) || POLICY.test(String(response)))
    return undefined;
  return code;
}
