import { isIPv6 } from "node:net";

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * What counts as one place when attempts are slowed: an IPv4 address, or the /64 network of an IPv6 one, since a
 * single subscriber holds all the addresses of theirs.
 */
export function placeOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [before = [], after = []] = address
    .split("::")
    .map((side) => side.split(":").filter((group) => group !== ""));
  const between = Array.from({ length: 8 - before.length - after.length }, () => "0");
  const network = [...before, ...between, ...after].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
