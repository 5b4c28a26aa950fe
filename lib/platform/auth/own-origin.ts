/**
 * The host of the page of the portal that sent a request, or null when none did: it stands at the public address, or at
 * the very host that was asked, by whatever name it was reached. What a proxy says of the host (X-Forwarded-Host) counts
 * for nothing: some add a port, others a list.
 */
export function ownSender(headers: Headers, appUrl: string): string | null {
  const sent = headers.get("origin");
  if (!sent || !URL.canParse(sent)) return null;
  const { origin, host } = new URL(sent);
  return origin === new URL(appUrl).origin || host === headers.get("host") ? host : null;
}
