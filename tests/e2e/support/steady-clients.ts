import { Agent, request } from "node:http";

/** Requests that were sent and not answered as they should, each by what befell it. */
export type Load = { stop: () => Promise<{ answered: number; lost: string[] }> };

/** A form without an action, which the portal refuses in an answer of its own. */
const FORM = Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n');

/**
 * Clients as a reverse proxy is one: connections kept open to each instance, and a request that found nobody
 * listening goes to the next instance, as does a GET whose connection was cut before its answer (nginx's default). A
 * POST that was sent is never sent again.
 */
export function steadyClients(addresses: readonly string[], clients = 12): Load {
  const agents = addresses.map(() => new Agent({ keepAlive: true }));
  const lost: string[] = [];
  let answered = 0;
  let stopping = false;
  async function ask(turn: number, tried = 0): Promise<void> {
    const instance = (turn + tried) % addresses.length;
    const agent = agents[instance];
    const method = turn % 3 === 0 ? "POST" : "GET";
    const outcome = await answerOf(`${addresses[instance]}/faq`, method, agent);
    const isFree = outcome === "ECONNREFUSED" || (method === "GET" && outcome === "ECONNRESET");
    if (isFree && tried < addresses.length) return ask(turn, tried + 1);
    if (/^[1-4]\d\d$/.test(outcome)) answered += 1;
    else lost.push(`${method} ${outcome}`);
  }
  const running = Array.from({ length: clients }, async (_, client) => {
    for (let turn = client; !stopping; turn += 1) await ask(turn);
  });
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(running);
      for (const agent of agents) agent.destroy();
      return { answered, lost };
    },
  };
}

function answerOf(url: string, method: string, agent: Agent | undefined): Promise<string> {
  return new Promise((resolve) => {
    const headers = method === "POST" ? { "content-type": "multipart/form-data; boundary=x" } : {};
    const failed = (error: Error) => resolve("code" in error ? String(error.code) : error.name);
    const asked = request(url, { method, headers, ...(agent && { agent }) }, (response) => {
      response.resume();
      response.once("end", () => resolve(String(response.statusCode))).once("error", failed);
    });
    asked.once("error", failed).end(method === "POST" ? FORM : undefined);
  });
}

/** What an answer says of its connection, to who would keep it. */
export function connectionAfter(address: string): Promise<string | undefined> {
  const agent = new Agent({ keepAlive: true });
  return new Promise((resolve) => {
    request(`${address}/mark.svg`, { agent }, (response) => {
      response.resume().once("end", () => agent.destroy());
      resolve(response.headers.connection);
    })
      .once("error", (error) => resolve(error.name))
      .end();
  });
}
