import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Relay = {
  url: string;
  /** From now on nothing that one end sends reaches the other, and neither is told: a cable that was pulled. */
  cut: () => void;
  /** What was sent meanwhile arrives, late, as TCP sends it again. */
  mend: () => void;
  /** New connections go through; those that were cut stay silent for ever, as where a firewall has forgotten them. */
  forget: () => void;
  stop: () => void;
};
type Pair = readonly [near: Socket, far: Socket];

/** The cable between the portal and the server of this address, which can be cut. */
export async function startRelay(to: string): Promise<Relay> {
  const { hostname: host, port } = new URL(to);
  const there = new Set<Pair>();
  let isCut = false;
  const server = createServer((near) => {
    const pair: Pair = [near, connect(Number(port), host)];
    there.add(pair);
    if (!isCut) join(pair);
    for (const [rank, end] of pair.entries())
      end
        .on("error", () => undefined) // the other end is told by the close
        .on("close", () => {
          pair[1 - rank]?.destroy();
          there.delete(pair);
        });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = (server.address() as AddressInfo).port;
  return {
    url: Object.assign(new URL(to), { hostname: "127.0.0.1", port: String(own) }).href,
    cut: () => {
      isCut = true;
      there.forEach(part);
    },
    mend: () => {
      isCut = false;
      there.forEach(join);
    },
    forget: () => {
      isCut = false;
    },
    stop: () => {
      server.close();
      for (const end of [...there].flat()) end.destroy();
    },
  };
}

function join([near, far]: Pair): void {
  near.pipe(far);
  far.pipe(near);
}

/** What is not read is not lost: it waits as long as the sockets do. */
function part([near, far]: Pair): void {
  near.unpipe(far).pause();
  far.unpipe(near).pause();
}
