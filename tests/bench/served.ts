import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/** What answers at an address, by one process. */
export type Served = { address: string; pid: number; close: () => Promise<void> };

const VISITORS = 4;

const agent = new Agent({ keepAlive: true });

async function answerOf(address: string, headers: Record<string, string>) {
  const request = get(address, { agent, headers });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`);
  return answer;
}

/** A page as a browser without its cache asks for it, read to its end and not looked at. */
export async function ask(address: string, cookie = ""): Promise<void> {
  const answer = await answerOf(address, {
    accept: "text/html",
    "accept-encoding": "gzip",
    cookie,
  });
  await once(answer.resume(), "end");
}

/** What a page says, as its reader sees the rows of its table. */
export async function rowsIn(address: string, cookie = ""): Promise<string> {
  const html = await text(await answerOf(address, { accept: "text/html", cookie }));
  const [, body = ""] = /<tbody\b[^>]*>(.*?)<\/tbody>/s.exec(html) ?? [];
  return body.replaceAll(/<!--.*?-->|<[^>]+>/g, "");
}

/** Several at a time for so long; gives how many were answered. */
export async function askFor(lasting: number, visit: () => Promise<void>): Promise<number> {
  const over = performance.now() + lasting;
  let answered = 0;
  await eachOf(async () => {
    for (; performance.now() < over; answered += 1) await visit();
  });
  return answered;
}

/** So many, of each kind in turn. */
export async function askTimes(times: number, visits: readonly (() => Promise<void>)[]) {
  let begun = 0;
  await eachOf(async () => {
    while (begun < times) await visits[begun++ % visits.length]?.();
  });
}

const eachOf = (visitor: () => Promise<void>) =>
  Promise.all(Array.from({ length: VISITORS }, visitor));
