/** What one of a thing costs, in milliseconds: on the clock, of its process, of PostgreSQL. */
export type Cost = { clock: number; process: number; database: number };
type Meters = { process: () => Promise<number>; database: () => Promise<number> };
type Side = () => Promise<Cost>;

/** Those that count, after one that warms both up. */
export const ROUNDS = 7;

/** What each of those costs that a run carries out, whose number it gives. */
export async function costOf(meters: Meters, run: () => Promise<number>): Promise<Cost> {
  const read = async () => [performance.now(), await meters.process(), await meters.database()];
  const before = await read();
  const count = await run();
  const after = await read();
  const [clock = 0, process = 0, database = 0] = after.map(
    (at, i) => (at - (before[i] ?? 0)) / count,
  );
  return { clock, process, database };
}

type Comparison = { name: string; of: string; goal?: number; ours: Side; theirs: Side };

/** In turns, so that whatever else the machine does falls on both. */
export async function compare({ name, of, goal, ours, theirs }: Comparison): Promise<void> {
  const rounds: [Cost, Cost][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) rounds.push([await ours(), await theirs()]);
  const counted = rounds.slice(1);
  const ratio = (part: (cost: Cost) => number) =>
    median(counted.map(([mine, other]) => part(other) / part(mine))).toFixed(2);
  const side = (index: 0 | 1) => told(counted.map((round) => round[index]));
  const byProcessor = ratio(({ process }) => process);
  console.log(
    `${name.padEnd(15)} ${ratio(({ clock }) => clock)} of ${of}${goal ? ` (goal ${goal})` : ""}, ${byProcessor} by processor: ${side(0)}; ${of}: ${side(1)}`,
  );
}

function told(costs: Cost[]): string {
  const of = (part: keyof Cost) => median(costs.map((cost) => cost[part]));
  return `${Math.round(1000 / of("clock"))}/s, ${of("process").toFixed(1)} ms + ${of("database").toFixed(1)} of PostgreSQL`;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
