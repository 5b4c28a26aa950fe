import pg from "pg";

type Sent = { text: string; values: unknown[] };
export type Recorder = { take: () => Sent[] };

/** Notes every statement that this process sends, whichever connection sends it. */
export function recordStatements(): Recorder {
  let sent: Sent[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, values] = given as [string | Sent, unknown[]?];
    const { text, values: own } = typeof first === "string" ? { text: first, values } : first;
    sent.push({ text, values: own ?? values ?? [] });
    return Reflect.apply(query, this, given);
  } as typeof query;
  return {
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

/** Sends them again one after the other, each under a name, so that it is read and planned once: pg and nothing else. */
export async function openReplay(url: string) {
  const client = new pg.Client(url);
  const query = pg.Client.prototype.query; // what is sent again is not noted again
  await client.connect();
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    return name;
  };
  return async (sent: readonly Sent[]): Promise<void> => {
    for (const { text, values } of sent)
      await Reflect.apply(query, client, [{ name: nameOf(text), text, values }]);
  };
}
