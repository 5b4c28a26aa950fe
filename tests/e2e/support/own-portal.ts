import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { ended, script, start } from "../../../lib/run/launch/process.ts";

export type OwnPortal = {
  /** Of its first instance. */
  address: string;
  addresses: string[];
  /** Of the process that launched the others. */
  pid: number;
  stopDatabase: () => Promise<void>;
  /** At the same address as before, as a database that was restarted. */
  startDatabase: () => Promise<void>;
  /** What verifies a certificate is gone, and its page breaks. */
  breakDatabase: () => Promise<void>;
  /** What its processes have said so far, line by line. */
  log: () => readonly string[];
  close: () => Promise<void>;
};

/** A portal with a database that only this test knows: what is done to it harms no other. */
export async function openPortal(
  mode: "test" | "production" = "test",
  instances = 1,
): Promise<OwnPortal> {
  const child = start(script("tests/support/page-portal.ts", mode, String(instances)), {
    stdio: "pipe",
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error("the portal's input and output are pipes");
  child.stderr?.resume();
  const lines = createInterface({ input: stdout });
  const heard: string[] = [];
  lines.on("line", (line) => heard.push(line));
  const over = ended(child).then((code) => Promise.reject(new Error(`the portal ended: ${code}`)));
  over.catch(() => undefined); // told to whoever waits for a line
  const said = (wanted: RegExp) =>
    Promise.race([
      over,
      new Promise<string>((resolve) => {
        lines.on("line", (line) => wanted.test(line) && resolve(line));
      }),
    ]);
  const tell = async (order: string) => {
    const done = said(new RegExp(`^${order}$`));
    stdin.write(`${order}\n`);
    await done;
  };
  const addresses = (await said(/^http:/)).split(" ");
  return {
    address: addresses[0] ?? "",
    addresses,
    pid: child.pid ?? 0,
    stopDatabase: () => tell("stop"),
    startDatabase: () => tell("start"),
    breakDatabase: () => tell("break"),
    log: () => heard,
    close: async () => {
      stdin.end();
      await over.catch(() => undefined);
    },
  };
}

/** Until an address gives this status, twenty seconds at most unless more is said. */
export async function answers(
  address: string,
  status: number,
  patience = 20_000,
): Promise<Response> {
  const giveUp = AbortSignal.timeout(patience);
  for (;;) {
    giveUp.throwIfAborted();
    const response = await fetch(address).catch(() => null);
    if (response?.status === status) return response;
    await setTimeout(100, undefined, { signal: giveUp });
  }
}
