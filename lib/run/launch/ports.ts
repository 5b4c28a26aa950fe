import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { Refusal } from "./process.ts";

async function listen(port: number, host?: string): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : port;
}

export const freePort = () => listen(0, "127.0.0.1");

/** Refuses a port that is taken, before any work is done; a server that is just ending, its launcher killed, has the time for it. */
export async function requireFreePort(port: number): Promise<void> {
  const giveUp = Date.now() + 8000;
  for (;;) {
    try {
      await listen(port);
      return;
    } catch (error) {
      if (!isTaken(error))
        throw new Refusal(`Le port ${port} ne peut pas être ouvert par ce compte.`);
      if (Date.now() > giveUp) {
        throw new Refusal(
          `Le port ${port} est déjà pris. Choisissez-en un autre, par exemple : PORT=${port + 1} npm run …`,
        );
      }
      await setTimeout(200);
    }
  }
}

const isTaken = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** PORT, or 3000. */
export function requestedPort(): number {
  const port = Number(process.env["PORT"] || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal("PORT : indiquez un port, de 1 à 65535.");
}
