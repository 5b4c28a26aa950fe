import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type Received = { id: string; to: string };
export type StubbornServer = {
  url: string;
  /** What arrived, in order, by the id that its Message-ID bears. */
  received: Received[];
  /** Takes no connection as long as it is away. */
  isAway: boolean;
  /** What happens when a mail is there, before whoever sent it is told. */
  onArrival: (id: string) => Promise<void>;
  /** Of receivers it was asked for and has not said a word about: what would say « later ». */
  hanging: (() => void)[];
  stop: () => Promise<void>;
};

/** Of these domains the server says nothing at all, or that nobody is there. */
export const SILENT = "muet.example";
export const UNKNOWN = "inconnu.example";

const answer = (responseCode: number, text: string) =>
  Object.assign(new Error(text), { responseCode });

/** A real SMTP server with the moods of those in the world. */
export async function startStubbornServer(): Promise<StubbornServer> {
  const server: Omit<StubbornServer, "url" | "stop"> = {
    ...{ received: [], isAway: false, hanging: [] },
    onArrival: async () => undefined,
  };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onConnect: (_, done) => done(server.isAway ? answer(421, "4.3.2 away") : null),
    onMailFrom: (_, __, done) => done(server.isAway ? answer(421, "4.3.2 away") : null),
    onRcptTo: ({ address }, _, done) => {
      if (address.endsWith(SILENT)) server.hanging.push(() => done(answer(450, "4.2.0 later")));
      else done(address.endsWith(UNKNOWN) ? answer(550, "5.1.1 nobody there") : null);
    },
    onData: (stream, { envelope }, done) => {
      text(stream).then(async (mail) => {
        const id = /^Message-ID: <([^@.]+)/im.exec(mail)?.[1] ?? "";
        server.received.push({ id, to: envelope.rcptTo[0]?.address ?? "" });
        await server.onArrival(id);
        done();
      }, done);
    },
  });
  smtp.on("error", () => undefined); // a client that goes away is no fault of this server
  const listening = smtp.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return Object.assign(server, {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => smtp.close(resolve)),
  });
}
