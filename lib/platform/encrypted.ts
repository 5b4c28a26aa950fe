const LOCAL = ["", "localhost", "127.0.0.1", "[::1]"];

/** As the drivers read an address: what is said last counts. */
const said = ({ searchParams }: URL, name: string) => searchParams.getAll(name).at(-1);

/** Never leaves this machine: its own addresses, or the folder of a socket in place of PostgreSQL's host. */
function isLocal(url: URL): boolean {
  const host = said(url, "host") ?? decodeURIComponent(url.hostname);
  return LOCAL.includes(host) || host.startsWith("/");
}

const verifiesMail = (url: URL) => (said(url, "tls.rejectUnauthorized") ?? "true") === "true";
const verifiesDatabase = (url: URL) => said(url, "sslmode") === "verify-full";

const isEncrypted: Readonly<Record<string, (url: URL) => boolean>> = {
  "https:": () => true,
  "smtps:": verifiesMail,
  "smtp:": (url) => verifiesMail(url) && said(url, "requireTLS") === "true",
  "postgres:": verifiesDatabase,
  "postgresql:": verifiesDatabase,
};

/**
 * Whether what goes to an address is encrypted and the other end proves who it is, or never leaves this machine. An
 * address that is missing or cannot be read has its own sentence elsewhere.
 */
export function isSafelyReached(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return true;
  const url = new URL(address);
  return isLocal(url) || (isEncrypted[url.protocol]?.(url) ?? false);
}
