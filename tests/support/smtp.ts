import { once } from "node:events";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type MailServer = { url: string; stop: () => Promise<void> };

/** A real SMTP server that puts each mail it receives into a folder, emptied first, as 000001.eml, 000002.eml… */
export async function startMailServer(folder: string): Promise<MailServer> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let received = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 1, // the portal keeps its connections; 0 is read as the thirty seconds of the default
    onData(stream, _session, done) {
      received += 1;
      const file = join(folder, `${String(received).padStart(6, "0")}.eml`);
      buffer(stream)
        .then((mail) => writeFile(`${file}.part`, mail))
        .then(() => rename(`${file}.part`, file))
        .then(() => done(), done);
    },
  });
  const server = smtp.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
